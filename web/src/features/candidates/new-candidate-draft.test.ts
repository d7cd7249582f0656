import { describe, expect, it } from 'vitest';
import { blank, readNewCandidate } from './new-candidate-draft.ts';

const person = { firstName: 'Ó', lastName: "O'Neill", email: 'o@kandidaat.example' };
const read = (draft: object, told = true) =>
  readNewCandidate({ ...blank, draft: { ...blank.draft, ...draft }, told }, '3', []);

describe('a new candidate', () => {
  it('needs a name, an e-mail address and a door; the rest is optional', () => {
    expect(read(person)).toStrictEqual({
      ok: true,
      wish: {
        dossier: {
          ...person,
          source: 'phone_mail',
          sectors: [],
          subjects: [],
          qualificationsSought: [],
          custom: {},
        },
        consent: { privacyStatementVersion: '3', keepOneYear: false },
      },
    });
  });

  it('names everything that is missing at once', () => {
    expect(read({ source: '' }, false)).toEqual({
      ok: false,
      notTold: true,
      ownRefusals: {},
      refusals: {
        firstName: { code: 'required' },
        lastName: { code: 'required' },
        email: { code: 'required' },
        source: { code: 'required' },
      },
    });
  });

  it('is not made before the candidate knows the privacy statement', () => {
    expect(read(person, false)).toEqual({
      ok: false,
      refusals: {},
      ownRefusals: {},
      notTold: true,
    });
  });
});
