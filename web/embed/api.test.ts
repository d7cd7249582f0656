import { describe, expect, it } from 'vitest';
import { formUrl, sendAnswerOf } from './api.ts';

describe('what an answer to a submission means', () => {
  it('is received only when the server says so', () => {
    expect(sendAnswerOf({ status: 201, body: { status: 'received' } })).toEqual({
      kind: 'received',
    });
    // The sign-in page of a hotel's network.
    expect(sendAnswerOf({ status: 200, body: undefined })).toEqual({
      kind: 'failed',
      reason: 'server',
    });
  });

  it.each([
    [500, { kind: 'failed', reason: 'server' }],
    [503, { kind: 'failed', reason: 'server' }],
    [429, { kind: 'failed', reason: 'too_many' }],
    [413, { kind: 'refused', reason: 'too_large' }],
    [403, { kind: 'refused', reason: 'closed' }],
    [404, { kind: 'refused', reason: 'closed' }],
    [400, { kind: 'refused', reason: 'rejected' }],
  ])('%s is %o', (status, meaning) => {
    expect(sendAnswerOf({ status, body: { code: 'x' } })).toEqual(meaning);
  });

  it('keeps how long the server asks to wait', () => {
    expect(sendAnswerOf({ status: 429, body: {}, retryAfterMs: 9000 })).toMatchObject({
      retryAfterMs: 9000,
    });
  });

  it('names the fields that are wrong, also with a code that is newer than this script', () => {
    const errors = [
      { field: 'email', code: 'invalid_email' },
      { field: 'phone', code: 'new' },
      { code: 'x' },
      null,
    ];
    expect(sendAnswerOf({ status: 422, body: { status: 'invalid', errors } })).toEqual({
      kind: 'invalid',
      errors: [
        { field: 'email', code: 'invalid_email' },
        { field: 'phone', code: 'invalid_type' },
      ],
    });
    expect(sendAnswerOf({ status: 422, body: 'nonsense' })).toEqual({
      kind: 'refused',
      reason: 'rejected',
    });
  });
});

describe('the address of a form', () => {
  it('cannot be led elsewhere by its id', () => {
    expect(formUrl({ base: 'https://instroom.example', formId: '../x?y' })).toBe(
      'https://instroom.example/api/forms/..%2Fx%3Fy',
    );
  });
});
