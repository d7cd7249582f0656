// A second form of the demo: two pages, a question that waits for another, and the look of the website it stands in.
import { type PublicForm, publicFormSchema } from '@instroom/domain/form/form.ts';
import { type DemoRegion, formDocument } from './regions.ts';

export const visitFormId = ({ regionId }: DemoRegion) => `${regionId}-meelopen`;

export function visitFormDocument(region: DemoRegion, origins: string[], now: Date): PublicForm {
  return publicFormSchema.parse({
    ...formDocument(region, origins, now),
    name: `Een dag meelopen ${region.name}`,
    asksNewOwnFields: false,
    pages: [
      {
        title: { nl: 'Waar wil je kijken?', en: 'Where would you like to look?' },
        questions: [
          {
            name: 'sectors',
            required: true,
            hint: { nl: 'Je mag meer dan één antwoord kiezen.', en: 'Choose one or more.' },
          },
          {
            name: 'subjects',
            label: { nl: 'Bij welke vakken wil je kijken?', en: 'Which subjects interest you?' },
            hint: { nl: 'Je mag meer dan één vak kiezen.', en: 'You can choose more than one.' },
            showWhen: { name: 'sectors', anyOf: ['vo', 'mbo'] },
          },
          { name: 'municipalityCode' },
        ],
      },
      {
        title: { nl: 'Wie ben je?', en: 'Who are you?' },
        intro: {
          nl: 'Een school mailt je om een dag af te spreken.',
          en: 'A school will send you an email to agree on a day.',
        },
        questions: ['firstName', 'infix', 'lastName', 'email', 'phone'].map((name) => ({ name })),
      },
    ],
    send: { nl: 'Ik loop graag mee', en: 'I would like to visit' },
    thanks: {
      nl: 'We zoeken een school bij jou in de buurt. Je hoort binnen een week van ons.',
      en: 'We will look for a school near you. You will hear from us within a week.',
    },
    style: { look: 'site', accent: '#12443d' },
  });
}
