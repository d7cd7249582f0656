import { submissionFingerprint, submissionSchema } from '@instroom/domain/form/submission.ts';
import { describe, expect, it } from 'vitest';
import { type Filled, newSubmissionId, submissionBody } from './submission.ts';

function aFilledForm(changes: Partial<Filled> = {}): Filled {
  return {
    answers: {
      firstName: ' Sam ',
      infix: ' ',
      email: 'sam@example.nl',
      sectors: ['vo'],
      subjects: [],
    },
    privacyStatementVersion: '3',
    keepOneYear: false,
    trap: '',
    language: 'nl',
    openedMs: 61_000.4,
    ...changes,
  };
}

const read = (body: string) => submissionSchema.parse(JSON.parse(body));

describe('what is sent', () => {
  it('is a submission as the server expects it, without blank answers', () => {
    const id = newSubmissionId();
    expect(read(submissionBody(id, aFilledForm()))).toEqual({
      submissionId: id,
      answers: { firstName: 'Sam', email: 'sam@example.nl', sectors: ['vo'] },
      privacyStatementVersion: '3',
      keepOneYear: false,
      language: 'nl',
      openedMs: 61_000,
    });
  });

  it('names the activity that somebody signs up for', () => {
    const body = submissionBody(newSubmissionId(), aFilledForm({ activityId: 'open-dag' }));
    expect(read(body).activityId).toBe('open-dag');
  });

  it('mentions the trap only when something stepped into it', () => {
    const body = submissionBody(newSubmissionId(), aFilledForm({ trap: 'https://spam.example' }));
    expect(read(body).trap).toBe('https://spam.example');
  });

  it('is known again by the server when it is sent again, and not when it was changed', () => {
    const id = newSubmissionId();
    const fingerprint = (filled: Filled) =>
      submissionFingerprint('form', read(submissionBody(id, filled)));
    expect(fingerprint(aFilledForm({ openedMs: 90_000 }))).toBe(fingerprint(aFilledForm()));
    expect(fingerprint(aFilledForm({ keepOneYear: true }))).not.toBe(fingerprint(aFilledForm()));
  });

  it('has another id for every form', () => {
    const ids = Array.from({ length: 100 }, newSubmissionId);
    expect(new Set(ids).size).toBe(100);
  });
});
