import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../instant.ts';
import { aCandidate } from './a-candidate.ts';
import { basicConsent } from './consent.ts';
import { movePhase } from './journey.ts';
import { retentionOf } from './retention.ts';

const retention = { retentionClosedDays: 28, retentionConsentMonths: 12 };
const closedAt = new Date('2026-03-10T12:00:00Z');
const consented = (keepOneYear: boolean) =>
  basicConsent(
    { privacyStatementVersion: '1', keepOneYear },
    { channel: 'adviser', now: closedAt },
  );
const closed = aCandidate({ phase: 'exited', phaseSince: closedAt, closedAt });

describe('the end of the term of a dossier', () => {
  it('follows from its closing, the consent in force and the terms of the region', () => {
    expect(retentionOf(closed, retention)).toEqual(addDays(closedAt, 28));
    const withConsent = { ...closed, consent: consented(true) };
    expect(retentionOf(withConsent, retention)).toEqual(addMonths(closedAt, 12));
    const shorter = { retentionClosedDays: 14, retentionConsentMonths: 3 };
    expect(retentionOf(closed, shorter)).toEqual(addDays(closedAt, 14));
    expect(retentionOf(withConsent, shorter)).toEqual(addMonths(closedAt, 3));
  });

  it('is there for whoever left, also where nobody wrote down when it was closed, and for nobody else', () => {
    const { closedAt: _unknown, ...undated } = closed;
    expect(retentionOf(undated, retention)).toEqual(addDays(closedAt, 28));
    expect(retentionOf({ ...closed, phase: 'matching' }, retention)).toBeUndefined();
  });

  it('is what closing writes, whenever that is and whatever the terms are', () => {
    const terms = fc.record({
      retentionClosedDays: fc.integer({ min: 1, max: 28 }),
      retentionConsentMonths: fc.integer({ min: 1, max: 12 }),
    });
    const moment = fc.date({
      min: new Date('2026-03-03T00:00:00Z'),
      max: new Date('2032-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(terms, moment, fc.boolean(), (settings, now, keepOneYear) => {
        const candidate = aCandidate({ consent: consented(keepOneYear) });
        const exit = { reason: 'salary' as const, reachableAgain: false };
        const left = movePhase(candidate, { to: 'exited', exit }, { now, retention: settings });
        if (!left.ok) throw new Error(left.code);
        const { set } = left.change;
        expect(retentionOf({ ...candidate, ...set }, settings)).toEqual(set.retainUntil);
      }),
    );
  });
});
