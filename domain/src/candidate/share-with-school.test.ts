import { describe, expect, it } from 'vitest';
import type { SchoolLinkStatus } from '../codes/school-link-status.ts';
import { aCandidate } from './a-candidate.ts';
import type { Candidate } from './candidate.ts';
import { sharingConsent } from './consent.ts';
import type { SchoolLink } from './school-link.ts';
import { shareWith } from './share-with-school.ts';

const now = new Date('2026-11-26T09:00:00Z');
const { consent } = aCandidate();
const link = (status: SchoolLinkStatus = 'suggested'): SchoolLink => ({
  ...{ schemaVersion: 1, candidateId: 'anna', orgId: 'a', orgName: 'School A', status },
  ...{ statusSince: now, introducedBy: 'editor', createdAt: now, createdBy: 'editor' },
  ...{ updatedAt: now, updatedBy: 'editor' },
});
const willing = (fields: Partial<Candidate> = {}) =>
  aCandidate({ consent: { ...consent, shareWithSchools: true }, ...fields });

describe('sharing with a school', () => {
  it('gives name, contact, subjects, qualifications and motivation, and nothing else', () => {
    const candidate = willing({
      phone: '06 12345678',
      birthYear: 1988,
      address: { city: 'Arnhem' },
      subjects: ['wi'],
      motivation: 'Ik wil voor de klas.',
      labels: ['voorrang'],
      custom: { rijbewijs: 'yes' },
    });
    const sharing = shareWith(link(), candidate);
    expect(sharing).toEqual({
      ok: true,
      shared: {
        firstName: 'Anna',
        lastName: 'Voorbeeld',
        email: 'anna.voorbeeld@kandidaat.example',
        phone: '06 12345678',
        subjects: ['wi'],
        qualificationsHeld: [],
        qualificationsSought: [],
        motivation: 'Ik wil voor de klas.',
      },
      fields: ['firstName', 'lastName', 'email', 'phone', 'subjects', 'motivation'],
    });
  });

  it.each([
    ['without consent', aCandidate(), link(), 'consent_to_share_required'],
    ['of a restricted dossier', willing({ restricted: true }), link(), 'restricted'],
    ['with a school that is not in the dossier', willing(), undefined, 'not_found'],
    ['with a school that declined', willing(), link('declined_school'), 'school_declined'],
    ['where the candidate declined', willing(), link('declined_candidate'), 'school_declined'],
  ])('is refused %s', (_, candidate, known, code) => {
    expect(shareWith(known, candidate)).toEqual({ ok: false, code });
  });
});

it('consent to share is given and withdrawn with a proof, and leaves the rest of the consent', () => {
  const told = { privacyStatementVersion: '2', now };
  const given = sharingConsent(consent, { ...told, shareWithSchools: true });
  expect(given.consent).toEqual({ ...consent, shareWithSchools: true });
  expect(given.proof).toMatchObject({
    ...{ about: 'shareWithSchools', standing: 'given', channel: 'adviser' },
    ...{ privacyStatementVersion: '2', givenAt: now },
  });
  const withdrawn = sharingConsent(given.consent, { ...told, shareWithSchools: false });
  expect(withdrawn.consent).toEqual(consent);
  expect(withdrawn.proof.standing).toBe('withdrawn');
});
