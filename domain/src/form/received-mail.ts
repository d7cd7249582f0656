// The mail that a visitor gets after sending, in the words of the region.
import { fullName } from '../candidate/name.ts';
import { type FilledMail, fillMail } from '../mail/candidate-mail.ts';
import type { MailText, TextRefusal } from '../mail/mail-template.ts';
import type { PlaceholderValues } from '../mail/template-text.ts';
import type { Region } from '../region/region.ts';
import type { FormDesign } from './form.ts';
import type { Accepted } from './submission.ts';
import type { LanguageCode } from './texts/languages.ts';

type Parties = {
  answers: Pick<Accepted['answers'], 'firstName' | 'infix' | 'lastName'>;
  region: Pick<Region, 'name' | 'desk' | 'settings'>;
  form: { deskEmail?: string | undefined };
};

/** No adviser knows the visitor yet: that placeholder is empty, and a text with it is refused. */
export function formMailValues({ answers, region, form }: Parties): PlaceholderValues {
  const { name, desk, settings } = region;
  return {
    voornaam: answers.firstName,
    naam: fullName(answers),
    adviseur: undefined,
    loket: desk?.name ?? name,
    telefoon: desk?.phone,
    mailadres: desk?.email ?? form.deskEmail,
    website: desk?.website,
    regio: name,
    privacyverklaring: settings.privacyStatementUrl,
  };
}

/** What is not there in English is said in Dutch. */
export function fillReceivedMail(
  { subject, text }: NonNullable<FormDesign['confirmation']>,
  language: LanguageCode,
  values: PlaceholderValues,
): { ok: true; value: FilledMail } | { ok: false; refusal: { code: string; near: string } } {
  const isInEnglish = language === 'en' && subject.en !== undefined && text.en !== undefined;
  return fillMail(
    isInEnglish
      ? { subject: subject.en ?? subject.nl, text: text.en ?? text.nl }
      : { subject: subject.nl, text: text.nl },
    values,
  );
}

/** Where something in the mail is wrong. `near`: the placeholder, or what stands there. */
export type MailProblem = TextRefusal & { field: keyof MailText; language: LanguageCode };

/** With a name as people have it; what a region leaves open shows as it will at each visitor. */
const somebody = { firstName: 'Sam', infix: 'van den', lastName: 'Voorbeeld' } as const;

/** The mail would not leave, or not in this language: whoever fills in the form would hear nothing. */
export function mailProblemsOf(
  { confirmation, deskEmail }: Pick<FormDesign, 'confirmation' | 'deskEmail'>,
  region: Parties['region'],
): MailProblem[] {
  if (!confirmation) return [];
  const values = formMailValues({ answers: somebody, region, form: { deskEmail } });
  return (['subject', 'text'] as const).flatMap((field) =>
    (['nl', 'en'] as const).flatMap((language) => {
      const written = confirmation[field][language] ?? '';
      const filled = fillMail({ subject: '', text: '', [field]: written }, values);
      return filled.ok ? [] : [{ ...filled.refusal, field, language }];
    }),
  );
}
