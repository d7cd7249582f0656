import { describe, expect, it } from 'vitest';
import { aField } from '../custom/a-field.ts';
import { addDays } from '../instant.ts';
import { aForm } from './a-form.ts';
import {
  asTakenEarlier,
  refusalOfDiscard,
  refusalOfRelease,
  refusalOfRestore,
  submissionIn,
} from './inbox.ts';
import {
  checkSubmission,
  plainSubmissionSchema,
  type SubmissionRecord,
  submissionFingerprint,
  submissionOutcomes,
} from './submission.ts';

const now = new Date('2026-11-27T12:00:00Z');
const submission = plainSubmissionSchema.parse({
  answers: { firstName: 'Anna', lastName: 'Voorbeeld', email: 'anna@kandidaat.example' },
  privacyStatementVersion: '1',
});
const aRecord = (changes: Partial<SubmissionRecord> = {}): SubmissionRecord => ({
  formId: 'oost-contact',
  receivedAt: now,
  raw: JSON.stringify(submission),
  outcome: 'quarantined',
  expireAt: addDays(now, 30),
  ...changes,
});
const names = ['firstName', 'lastName', 'email'].map((name) => ({ name }));
const check = (form: Parameters<typeof checkSubmission>[1]) =>
  checkSubmission(submission, form, (phone) => phone).ok;

describe('what waits', () => {
  it.each(submissionOutcomes)('with the outcome %s is released or not', (outcome) => {
    const refusals = {
      created: 'submission_settled',
      proposed: 'submission_settled',
      discarded: 'submission_settled',
      unconfirmed: 'submission_unconfirmed',
      quarantined: undefined,
      review: undefined,
    };
    expect(refusalOfRelease(aRecord({ outcome }), now)).toBe(refusals[outcome]);
  });

  it('is nobody’s to release or throw away after its term', () => {
    const past = aRecord({ expireAt: now });
    expect(refusalOfRelease(past, now)).toBe('submission_gone');
    expect(refusalOfDiscard(past, now)).toBe('submission_gone');
    expect(refusalOfDiscard(undefined, now)).toBe('submission_gone');
    expect(refusalOfDiscard(aRecord({ outcome: 'unconfirmed' }), now)).toBeUndefined();
  });

  it('comes back within ten minutes of being thrown away', () => {
    const discarded = aRecord({ outcome: 'discarded', discardedAt: now });
    const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    expect(refusalOfRestore(discarded, after(10))).toBeUndefined();
    expect(refusalOfRestore(discarded, after(11))).toBe('undo_too_late');
    expect(refusalOfRestore(aRecord(), now)).toBe('submission_settled');
  });

  it('is read as it was sent, and not at all where that fails', () => {
    expect(submissionIn(aRecord())).toEqual(submission);
    expect(submissionIn(aRecord({ raw: '{"answers":' }))).toBeUndefined();
    expect(submissionIn(aRecord({ raw: '[]' }))).toBeUndefined();
  });
});

describe('what was taken earlier', () => {
  it('still fits a form that asks more by now, under another statement', () => {
    const form = aForm({
      pages: [
        { questions: [...names, { name: 'phone', required: true }, { name: 'custom-wijk' }] },
      ],
      ownFields: [aField({ key: 'wijk', required: true, showInForm: true })],
      privacyStatement: { url: 'https://x.example', version: '2', accepted: ['2'] },
    });
    expect(check(form)).toBe(false);
    expect(check(asTakenEarlier(form, submission))).toBe(true);
  });

  it('is no reason to take what never named a statement', () => {
    const { privacyStatementVersion, ...without } = submission;
    const form = asTakenEarlier(aForm(), without);
    expect(checkSubmission(without, form, (phone) => phone).ok).toBe(false);
  });
});

it('the same sent again after a while is the same, also where the form was open longer', () => {
  const first = submissionFingerprint('f', { ...submission, openedMs: 5000, language: 'nl' });
  expect(submissionFingerprint('f', { ...submission, openedMs: 9000 })).toBe(first);
  expect(submissionFingerprint('f', { ...submission, keepOneYear: true })).not.toBe(first);
});
