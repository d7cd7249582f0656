import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { describe, expect, it } from 'vitest';
import { dossierFields } from './dossier-fields.ts';
import { type Draft, draftOf, readDraft } from './draft.ts';
import { type FieldLabel, nameOf, partsOf } from './field.ts';
import { changesIn, standing } from './same.ts';

function fieldOf(id: FieldLabel) {
  const field = dossierFields.find((known) => known.id === id);
  if (!field) throw new Error(id);
  return field;
}

/** What a field means when this is typed in its (first) input. */
function typed(id: FieldLabel, value: string | string[] | Draft) {
  const { controls } = fieldOf(id);
  const [control] = controls;
  const draft: Draft =
    typeof value === 'object' && !Array.isArray(value)
      ? value
      : { [control ? nameOf(control) : '']: value };
  const result = readDraft(controls, draft);
  return result.ok ? result.patch : result.refusals;
}

describe('what is typed in a field', () => {
  it.each<[FieldLabel, string, object]>([
    ['birthYear', ' 1988 ', { birthYear: 1988 }],
    ['fte', '0,8', { fte: 0.8 }],
    ['hoursPerWeek', '', { hoursPerWeek: undefined }],
    ['motivation', '  Ik wil lesgeven.\n', { motivation: 'Ik wil lesgeven.' }],
    [
      'preferredCities',
      "Arnhem, 's-Gravenhage;Arnhem",
      { preferredCities: ['Arnhem', "'s-Gravenhage"] },
    ],
    ['linkedin', 'www.linkedin.com/in/anna', { linkedinUrl: 'https://www.linkedin.com/in/anna' }],
    ['availableFrom', '2028-02-29', { availableFrom: '2028-02-29' }],
    ['employer', "Basisschool 't Hof", { employerName: "Basisschool 't Hof" }],
  ])('is read: %s', (id, value, patch) => expect(typed(id, value)).toEqual(patch));

  it.each<[FieldLabel, string, object]>([
    ['availableFrom', '2026-02-30', { availableFrom: { code: 'notADay' } }],
    ['availableFrom', '0202-01-01', { availableFrom: { code: 'notADay' } }],
    ['birthYear', '1988,5', { birthYear: { code: 'notWhole' } }],
    ['birthYear', 'vorig jaar', { birthYear: { code: 'notANumber' } }],
    ['birthYear', '1850', { birthYear: { code: 'tooLow', least: 1900 } }],
    ['hoursPerWeek', '61', { hoursPerWeek: { code: 'tooHigh', most: 60 } }],
    ['hoursPerWeek', '1.000', { hoursPerWeek: { code: 'notANumber' } }],
    ['linkedin', 'javascript:alert(1)', { linkedinUrl: { code: 'notAUrl' } }],
    ['email', 'anna@', { email: { code: 'notAnEmail' } }],
    ['email', '', { email: { code: 'required' } }],
    ['phone', '06-appel', { phone: { code: 'notAPhone' } }],
    ['audience', 'wizard', { audience: { code: 'unknownChoice' } }],
    ['employer', 'x'.repeat(101), { employerName: { code: 'tooLong', most: 100, length: 101 } }],
    ['motivation', 'bsn 111222333', { motivation: { code: 'bsn' } }],
  ])('is refused: %s %s', (id, value, refusals) => expect(typed(id, value)).toEqual(refusals));

  it('is refused with its length where it is far too long', () => {
    expect(typed('motivation', 'x'.repeat(100_000))).toEqual({
      motivation: { code: 'tooLong', most: 2000, length: 100_000 },
    });
    expect(typed('labels', Array.from({ length: 31 }, (_, index) => `l${index}`).join())).toEqual({
      labels: { code: 'tooMany', most: 30 },
    });
  });

  it('keeps one letter as a name, and asks one where it is missing', () => {
    expect(typed('name', { firstName: 'Ó', infix: '', lastName: "O'Neill" })).toEqual({
      firstName: 'Ó',
      infix: undefined,
      lastName: "O'Neill",
    });
    expect(typed('name', { firstName: ' ', infix: '', lastName: 'Berg' })).toEqual({
      firstName: { code: 'required' },
    });
  });

  it('makes one value of several inputs, or none of empty ones', () => {
    const blank = { 'address.street': '', 'address.houseNumber': '', 'address.zip': '' };
    expect(typed('address', { ...blank, 'address.city': 'Arnhem' })).toEqual({
      address: { city: 'Arnhem' },
    });
    expect(typed('address', { ...blank, 'address.city': ' ' })).toEqual({ address: undefined });
    expect(
      typed('suitability', { 'suitability.status': '', 'suitability.decidedAt': '2026-01-31' }),
    ).toEqual({ 'suitability.status': { code: 'required' } });
    expect(typed('vog', { 'vog.seen': 'no', 'vog.date': '' })).toEqual({ vog: { seen: false } });
  });
});

describe('the fields of a dossier', () => {
  const filled = aCandidate({
    infix: 'van der',
    address: { street: 'Dorpsstraat', houseNumber: '1a', city: 'Arnhem' },
    subjects: ['wi', 'na'],
    preferredCities: ['Arnhem'],
    fte: 0.8,
    vog: { seen: true, date: '2026-01-31' },
    suitability: { status: 'passed' },
    phone: '06 12345678',
  });

  it.each(
    dossierFields.map((field) => [field.id, field] as const),
  )('mean, opened and left as they are, no change: %s', (_id, field) => {
    const before = standing(filled, partsOf(field));
    const result = readDraft(field.controls, draftOf(field, filled));
    expect(result.ok && changesIn(result.patch, before)).toEqual({});
  });

  it('are all of those that an editor changes in their place', () => {
    const elsewhere =
      'schemaVersion displayNameSort nameTokens emailNormalized phoneE164 source phase phaseSince reachedAt status ownStatus statusSince exit consent restricted firstContactAt lastContactAt nextActionAt openTaskCount schoolCount openProposalCount retainUntil closedAt archivedAt custom createdAt createdBy updatedAt updatedBy revision previousRevision';
    const fields = [...dossierFields.flatMap(partsOf), ...elsewhere.split(' ')];
    expect(fields.toSorted()).toEqual(Object.keys(candidateSchema.shape).toSorted());
  });
});
