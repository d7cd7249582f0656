import { describe, expect, it } from 'vitest';
import { outboxOf } from './outbox.ts';
import { newSubmissionId, submissionBody } from './submission.ts';

const hourMs = 60 * 60_000;

/** The storage of a tab, whose keys are properties of it as in a browser. */
function aStorage(): Storage {
  const methods = {
    getItem: (key: string) => Reflect.get(kept, key) ?? null,
    setItem: (key: string, value: string) => Reflect.set(kept, key, value),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  const kept: Storage = Object.create(methods);
  return kept;
}

function aBody(changes: object = {}): string {
  return submissionBody(newSubmissionId(), {
    answers: { firstName: 'Sam', sectors: ['vo', 'mbo'] },
    privacyStatementVersion: '1',
    keepOneYear: true,
    trap: '',
    language: 'nl',
    openedMs: 5000,
    ...changes,
  });
}

describe('what could not be sent', () => {
  it('is found in the same tab by the same form, as it was', () => {
    const storage = aStorage();
    const body = aBody();
    outboxOf('oost', { storage }).keep(body);
    expect(outboxOf('oost', { storage }).find()).toEqual({
      body,
      submissionId: JSON.parse(body).submissionId,
      answers: { firstName: 'Sam', sectors: ['vo', 'mbo'] },
      keepOneYear: true,
    });
    expect(outboxOf('west', { storage }).find()).toBeUndefined();
    outboxOf('oost', { storage }).forget();
    expect(Object.keys(storage)).toEqual([]);
  });

  it('is kept for a day and no longer, however often it fails, also where the form is gone', () => {
    const storage = aStorage();
    const body = aBody();
    const at = (hours: number, formId = 'oost') =>
      outboxOf(formId, { storage, now: () => hours * hourMs });
    at(1).keep(body);
    at(20).keep(body);
    expect(at(24.9).find()?.body).toBe(body);
    storage.setItem('basket', 'of the website');
    expect(at(25, 'another').find()).toBeUndefined();
    expect(Object.keys(storage)).toEqual(['basket']);
  });

  it('is kept from then on when something else is sent', () => {
    const storage = aStorage();
    const at = (hours: number) => outboxOf('oost', { storage, now: () => hours * hourMs });
    at(1).keep(aBody());
    const second = aBody();
    at(20).keep(second);
    expect(at(40).find()?.body).toBe(second);
  });

  it.each([
    '',
    'x',
    '7',
    '{"at":0}',
    '{"at":0,"body":7}',
    '{"at":0,"body":"{}"}',
  ])('is nothing where %j stands', (text) => {
    const storage = aStorage();
    storage.setItem('instroom-form:oost', text);
    expect(outboxOf('oost', { storage, now: () => 1 }).find()).toBeUndefined();
  });

  it('is not kept where nothing can be kept, and that is no fault', () => {
    const refusing: Storage = Object.create({
      getItem: () => null,
      setItem() {
        throw new Error('QuotaExceededError');
      },
    });
    for (const storage of [refusing, undefined]) {
      const outbox = outboxOf('oost', { storage });
      outbox.keep(aBody());
      expect(outbox.find()).toBeUndefined();
    }
  });
});
