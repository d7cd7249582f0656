// What Demo West added to the common base, so that the demo shows a region with its own fields and its own words beside
// one without.
import type { CustomValues } from '@instroom/domain/custom/custom-value.ts';
import { type FieldDef, fieldDefSchema } from '@instroom/domain/custom/field-def.ts';
import { type Vocabulary, vocabularySchema } from '@instroom/domain/custom/vocabulary.ts';
import type { Random } from '@instroom/domain/invented/random.ts';

const heardFrom = { vrienden: 45, open_dag: 25, sociale_media: 20, krant: 10 } as const;

export const ownWords: Vocabulary = vocabularySchema.parse({
  terms: {
    candidate: 'overstapper',
    candidates: 'overstappers',
    adviser: 'coach',
    advisers: 'coaches',
  },
  phases: { orienting: 'Verkennen' },
  hiddenPhases: [],
  statuses: [
    { code: 'wachtlijst', label: 'Op de wachtlijst', base: 'seeking_school', active: true },
  ],
  tags: ['beurs', 'open dag', 'wil parttime'],
});

export function ownFields(now: Date): FieldDef[] {
  const shared = {
    entity: 'candidate',
    required: false,
    showInForm: true,
    showInList: true,
    showInDashboard: true,
    containsPersonalData: true,
    state: 'active',
    createdAt: now,
    createdBy: 'seed',
    updatedAt: now,
    updatedBy: 'seed',
  };
  const option = (code: string, label: string, labelEn: string) => ({
    ...{ code, label, labelEn, active: true },
  });
  const fields = [
    {
      key: 'gehoord_van',
      label: 'Hoe hoorde je van ons?',
      labelEn: 'How did you hear about us?',
      type: 'select',
      options: [
        option('vrienden', 'Vrienden of familie', 'Friends or family'),
        option('open_dag', 'Open dag', 'Open day'),
        option('sociale_media', 'Sociale media', 'Social media'),
        option('krant', 'Krant', 'Newspaper'),
      ],
    },
    {
      key: 'rijbewijs',
      label: 'Heb je een rijbewijs?',
      labelEn: 'Do you have a driving licence?',
      type: 'boolean',
      options: [],
    },
    {
      key: 'wijk',
      label: 'In welke wijk woon je?',
      labelEn: 'In which neighbourhood do you live?',
      help: 'Bijvoorbeeld Noord of Centrum.',
      type: 'text',
      options: [],
      showInDashboard: false,
    },
  ];
  return fields.map((field, order) => fieldDefSchema.parse({ ...shared, ...field, order }));
}

/** What somebody answered; not everybody answers everything. */
export function ownValues(random: Random): CustomValues {
  return {
    ...(random.chance(0.8) && { gehoord_van: [random.weighted(heardFrom)] }),
    ...(random.chance(0.7) && { rijbewijs: random.chance(0.75) }),
    ...(random.chance(0.3) && { wijk: random.pick(['Noord', 'Centrum', 'Zuid', 'Oost']) }),
  };
}
