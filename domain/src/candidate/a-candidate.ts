// Builds a whole candidate for tests: synthetic, in phase `new`, with whatever the test is about put over it.
import type { Candidate } from './candidate.ts';
import { basicConsent } from './consent.ts';
import { normalizeEmail } from './identity.ts';
import { nameTokens, sortName } from './name.ts';
import { newCandidate } from './new-candidate.ts';

export function aCandidate(overrides: Partial<Candidate> = {}): Candidate {
  const now = overrides.createdAt ?? new Date('2026-03-02T09:00:00Z');
  const person = {
    firstName: 'Anna',
    lastName: 'Voorbeeld',
    email: 'anna.voorbeeld@kandidaat.example',
    ...overrides,
  };
  return {
    ...newCandidate({ source: 'desk_form', by: 'form:test-contact', now }),
    displayNameSort: sortName(person),
    nameTokens: nameTokens(person),
    emailNormalized: normalizeEmail(person.email),
    consent: basicConsent(
      { privacyStatementVersion: '1', keepOneYear: false },
      { channel: 'form', now },
    ),
    ...person,
  };
}
