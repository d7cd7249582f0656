import { describe, expect, it } from 'vitest';
import { plainSubmissionSchema } from './submission.ts';
import { suspicionOf } from './suspicion.ts';

const now = new Date('2026-11-27T12:00:00Z');
const about = (submission: object) =>
  suspicionOf(plainSubmissionSchema.parse({ answers: {}, ...submission }), now);
const named = (firstName: string, lastName = 'Voorbeeld') =>
  about({ answers: { firstName, lastName } });

describe('a submission', () => {
  it('is suspicious when the hidden field was filled in', () => {
    expect(about({ trap: 'x' })).toBe('trap');
    expect(about({ trap: '' })).toBeUndefined();
  });

  it('is suspicious within three seconds of opening the form, by the clock of the script or of our page', () => {
    expect(about({ openedMs: 2999 })).toBe('fast');
    expect(about({ openedMs: 3000 })).toBeUndefined();
    expect(about({ openedAt: now.getTime() - 2999 })).toBe('fast');
    expect(about({ openedAt: now.getTime() - 3000 })).toBeUndefined();
  });

  it('is not suspicious where the form does not say when it was opened, or says what cannot be', () => {
    expect(about({})).toBeUndefined();
    expect(about({ openedAt: now.getTime() + 60_000 })).toBeUndefined();
    expect(about({ openedMs: -1 })).toBeUndefined();
    expect(about({ openedMs: 'soon' })).toBeUndefined();
  });

  it.each([
    'https://koop.example',
    'www.koop',
    'Win nu: koop-nu.com',
    'ik@koop.example',
    'Koop.shop/nu',
  ])('is suspicious with %s for a name: it would go into a mail', (name) => {
    expect(named(name)).toBe('link');
    expect(named('Anna', name)).toBe('link');
  });

  it.each([
    'J.P.',
    'J.Jansen',
    'Th.de Vries',
    'v.d. Berg',
    "D'Orsay",
    'Anne-Marie',
    'Ünal',
    'אברהם',
    'St. Nicolaas',
  ])('is not suspicious by the name %s', (name) => {
    expect(named(name)).toBeUndefined();
  });
});
