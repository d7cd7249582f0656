import { describe, expect, it } from 'vitest';
import { candidateSchema } from '../candidate/candidate.ts';
import { aField } from '../custom/a-field.ts';
import { aForm } from './a-form.ts';
import type { FormQuestion } from './layout.ts';
import {
  checkSubmission,
  plainSubmissionSchema,
  rawSubmission,
  type Submission,
  submissionFingerprint,
  submissionSchema,
} from './submission.ts';
import { candidateFromForm, proposalFromForm } from './to-candidate.ts';

const now = new Date('2026-03-10T12:00:00Z');
const form = aForm();
const readPhone = (written: string) => (written === '06 1234 5678' ? '+31612345678' : undefined);

function aSubmission(
  answers: Record<string, unknown> = {},
  rest: Partial<Submission> = {},
): Submission {
  return submissionSchema.parse({
    submissionId: '3e1c2f0a-1b2c-4d3e-8f4a-5b6c7d8e9f0a',
    answers: {
      firstName: 'Anna',
      lastName: 'Voorbeeld',
      email: 'anna@kandidaat.example',
      ...answers,
    },
    privacyStatementVersion: '1',
    ...rest,
  });
}

const errorsOf = (submission: Submission, asked = form) => {
  const checked = checkSubmission(submission, asked, readPhone);
  return checked.ok
    ? {}
    : Object.fromEntries(checked.errors.map(({ field, code }) => [field, code]));
};

describe('a submission', () => {
  it('needs a first name, a last name, an e-mail address and the statement', () => {
    const empty = submissionSchema.parse({ submissionId: crypto.randomUUID(), answers: {} });
    expect(errorsOf(empty)).toEqual({
      firstName: 'required',
      lastName: 'required',
      email: 'required',
      privacyStatementVersion: 'required',
    });
    expect(errorsOf(aSubmission())).toEqual({});
  });

  it('is not taken with a statement that the form does not accept', () => {
    expect(errorsOf(aSubmission({}, { privacyStatementVersion: '0' }))).toEqual({
      privacyStatementVersion: 'statement_not_accepted',
    });
  });

  it.each([
    [{ email: 'anna' }, { email: 'invalid_email' }],
    [{ email: '   ' }, { email: 'required' }],
    [{ phone: 'bel mij' }, { phone: 'invalid_phone' }],
    [{ phone: '06 1234 567' }, { phone: 'invalid_phone' }],
    [{ sectors: ['vo', 'xx'] }, { sectors: 'unknown_code' }],
    [{ sectors: 'vo' }, { sectors: 'invalid_type' }],
    [{ subjects: ['wis'] }, { subjects: 'unknown_code' }],
    [{ municipalityCode: '9999' }, { municipalityCode: 'unknown_code' }],
    [{ priorEducation: 'phd2' }, { priorEducation: 'unknown_code' }],
    [{ qualificationsSought: [1] }, { qualificationsSought: 'unknown_code' }],
    [{ motivation: 'x'.repeat(2001) }, { motivation: 'too_long' }],
    [{ motivation: 'Mijn bsn is 111222333' }, { motivation: 'contains_bsn' }],
    [{ firstName: 5 }, { firstName: 'invalid_type' }],
    [{ lastName: 'x'.repeat(101) }, { lastName: 'too_long' }],
  ])('with %j is refused with %j', (answers, errors) => {
    expect(errorsOf(aSubmission(answers))).toEqual(errors);
  });

  it('takes empty optional answers for not answered', () => {
    expect(
      errorsOf(aSubmission({ infix: '', phone: ' ', priorEducation: '', municipalityCode: null })),
    ).toEqual({});
  });

  it('may hold keys that the form does not ask: they have no effect and stay in the raw text', () => {
    const submission = aSubmission({ favouriteColour: [['blauw']], subjects: ['nonsense'] });
    const asked = aForm({ fields: ['firstName', 'lastName', 'email'] });
    expect(errorsOf(submission, asked)).toEqual({});
    expect(rawSubmission(submission)).toContain('blauw');
  });

  it('has no half signs, which no database takes, and does not nest without end', () => {
    const read = (answers: unknown) => plainSubmissionSchema.safeParse({ answers });
    const half = { firstName: 'A\ud83e', sectors: ['po', '\udd13'] };
    expect(read(half).data?.answers).toEqual({ firstName: 'A\ufffd', sectors: ['po', '\ufffd'] });
    expect(read({ firstName: '🧑‍🏫' }).data?.answers).toEqual({ firstName: '🧑‍🏫' });
    const nested = (depth: number): unknown =>
      JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
    expect(read({ deep: nested(10) }).success).toBe(true);
    expect(read({ deep: nested(30_000) }).success).toBe(false);
  });

  it('signs up for nothing where the id of the activity can be none, and is taken all the same', () => {
    expect(aSubmission({}, { activityId: 'open-dag' }).activityId).toBe('open-dag');
    for (const activityId of ['a/b', '', 'a'.repeat(101)])
      expect(aSubmission({}, { activityId }).activityId).toBeUndefined();
  });

  it('is kept without numbers that look like a BSN', () => {
    expect(rawSubmission(aSubmission({ note: 'bsn 111222333' }))).toContain('bsn *********');
  });

  it('is kept with its id, address and phone number whole, whatever they look like', () => {
    const submission = {
      ...aSubmission({ email: '111222333@kandidaat.example', phone: '111222333' }),
      submissionId: 'f2a7d1b4-3c5e-4f6a-8b9c-a111222333bc',
    };
    expect(JSON.parse(rawSubmission(submission))).toEqual(submission);
  });

  it('is the same whatever the order of its keys, and another with other content', () => {
    const { submissionId, answers, ...rest } = aSubmission({ motivation: 'Graag' });
    const turned = {
      ...rest,
      answers: Object.fromEntries(Object.entries(answers).reverse()),
      submissionId,
    };
    const fingerprint = submissionFingerprint('f', aSubmission({ motivation: 'Graag' }));
    expect(submissionFingerprint('f', turned)).toBe(fingerprint);
    expect(submissionFingerprint('g', turned)).not.toBe(fingerprint);
    expect(submissionFingerprint('f', { ...turned, keepOneYear: true })).not.toBe(fingerprint);
  });
});

describe('a form with pages and conditions', () => {
  const asking = (...questions: FormQuestion[]) =>
    aForm({
      pages: [
        { questions: [{ name: 'firstName' }, { name: 'lastName' }, { name: 'email' }] },
        { questions },
      ],
      ownFields: [aField({ key: 'wijk', required: true })],
      asksNewOwnFields: false,
    });

  it('asks what waits for an answer only of who gave that answer', () => {
    const form = asking(
      { name: 'sectors' },
      { name: 'subjects', required: true, showWhen: { name: 'sectors', anyOf: ['vo'] } },
      { name: 'custom-wijk', showWhen: { name: 'subjects', anyOf: ['wi'] } },
    );
    expect(errorsOf(aSubmission({ sectors: ['po'] }), form)).toEqual({});
    expect(errorsOf(aSubmission({ sectors: ['vo'] }), form)).toEqual({ subjects: 'required' });
    const both = { sectors: ['vo'], subjects: ['wi'] };
    expect(errorsOf(aSubmission(both), form)).toEqual({ 'custom-wijk': 'required' });
    const unasked = { sectors: ['po'], subjects: ['wi'], 'custom-wijk': 'Noord' };
    expect(checkSubmission(aSubmission(unasked), form, readPhone)).toMatchObject({
      answers: { sectors: ['po'] },
      custom: {},
    });
  });

  it('demands nothing that the visitor is not shown', () => {
    const form = asking(
      { name: 'sectors', hidden: true, required: true },
      { name: 'custom-wijk', hidden: true },
    );
    expect(errorsOf(aSubmission(), form)).toEqual({});
    expect(errorsOf(aSubmission({ sectors: ['heelal'] }), form)).toEqual({
      sectors: 'unknown_code',
    });
  });
});

describe('an accepted submission', () => {
  const accepted = (answers: Record<string, unknown> = {}, rest: Partial<Submission> = {}) => {
    const checked = checkSubmission(aSubmission(answers, rest), form, readPhone);
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    return checked;
  };
  const context = { form, formId: 'test-contact', now };

  it('becomes a whole new candidate: phase new, untouched, source of the form, consent as given', () => {
    const candidate = candidateFromForm(
      accepted({ infix: 'van der', phone: '06 1234 5678', sectors: ['vo'], subjects: ['wi'] }),
      context,
    );
    expect(candidateSchema.parse(candidate)).toEqual(candidate);
    expect(candidate).toMatchObject({
      phase: 'new',
      status: 'untouched',
      source: 'desk_form',
      phoneE164: '+31612345678',
      primarySector: 'vo',
      emailNormalized: 'anna@kandidaat.example',
      consent: { privacyStatementVersion: '1', keepOneYear: false, channel: 'form', givenAt: now },
      createdBy: 'form:test-contact',
    });
  });

  it('names no primary sector when several were chosen', () => {
    expect(
      candidateFromForm(accepted({ sectors: ['po', 'vo'] }), context).primarySector,
    ).toBeUndefined();
  });

  it('keeps up to one year only when that was chosen', () => {
    expect(
      candidateFromForm(accepted({}, { keepOneYear: true }), context).consent.keepOneYear,
    ).toBe(true);
  });

  it('becomes a proposal with what was filled in, for somebody who is known', () => {
    const proposal = proposalFromForm(accepted({ subjects: ['na'], motivation: '' }), {
      formId: 'test-contact',
      submissionKey: 'k',
      now,
    });
    expect(proposal.proposal).toMatchObject({
      state: 'open',
      values: {
        firstName: 'Anna',
        lastName: 'Voorbeeld',
        email: 'anna@kandidaat.example',
        subjects: ['na'],
      },
    });
  });
});
