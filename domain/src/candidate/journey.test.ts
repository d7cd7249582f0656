import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitReasons } from '../codes/exit-reason.ts';
import { entryStatus, phases, pipelinePhases } from '../codes/phase.ts';
import { addDays } from '../instant.ts';
import { defaultRetention } from '../region/region.ts';
import { aCandidate } from './a-candidate.ts';
import { type Candidate, candidateSchema } from './candidate.ts';
import { asksForFacts, movePhase, type PhaseMove } from './journey.ts';

const now = new Date('2026-03-10T12:00:00Z');
const context = { now, retention: defaultRetention };
const leave: PhaseMove = { to: 'exited', exit: { reason: 'personal', reachableAgain: false } };

function moved(candidate: Candidate, move: PhaseMove): Candidate {
  const result = movePhase(candidate, move, context);
  if (!result.ok) throw new Error(result.code);
  const next: Partial<Candidate> = { ...candidate, ...result.change.set };
  for (const field of result.change.clear) delete next[field];
  return candidateSchema.parse(next);
}

const refused = (candidate: Candidate, move: PhaseMove) => {
  const result = movePhase(candidate, move, context);
  return result.ok ? 'allowed' : result.code;
};

describe('the journey', () => {
  it('may go from any phase under way to any other, forward or back, and starts the phase anew', () => {
    for (const from of pipelinePhases)
      for (const to of pipelinePhases.filter((phase) => phase !== from)) {
        const candidate = aCandidate({ phase: from, chosenRoute: 'zib', employerName: 'School' });
        const after = moved(candidate, { to });
        expect(after).toMatchObject({
          phase: to,
          phaseSince: now,
          status: entryStatus[to],
          statusSince: now,
        });
      }
  });

  it('does not move to the phase where somebody is', () => {
    expect(refused(aCandidate(), { to: 'new' })).toBe('already_in_phase');
    expect(refused(aCandidate(), { to: 'new', status: 'untouched' })).toBe('already_in_phase');
  });

  it('is not made over the move of a colleague', () => {
    const matching = aCandidate({ phase: 'matching' });
    expect(refused(matching, { from: 'new', to: 'orienting' })).toBe('moved_meanwhile');
    expect(refused(matching, { from: 'new', to: 'matching' })).toBe('already_in_phase');
    expect(refused(matching, { from: 'matching', to: 'orienting' })).toBe('allowed');
  });

  it('takes every move for which nothing has to be asked', () => {
    const codes = phases.map(({ code }) => code);
    let unasked = 0;
    for (const phase of codes)
      for (const to of codes.filter((code) => code !== phase))
        for (const chosenRoute of [undefined, 'zib'] as const) {
          const candidate = aCandidate({ phase, ...(chosenRoute && { chosenRoute }) });
          if (asksForFacts(candidate, to)) continue;
          unasked += 1;
          expect(refused(candidate, { to })).toBe('allowed');
        }
    expect(unasked).toBeGreaterThan(20);
  });

  it('steps to another status of the phase and leaves the rest as it is, without asking facts', () => {
    const before = aCandidate({ phase: 'employed', status: 'employed_unqualified' });
    expect(moved(before, { to: 'employed', status: 'aftercare', chosenRoute: 'zib' })).toEqual({
      ...before,
      status: 'aftercare',
      statusSince: now,
    });
    expect(refused(before, { to: 'employed', status: 'started' })).toBe('status_not_in_phase');
    const restricted = aCandidate({ restricted: true });
    expect(refused(restricted, { to: 'new', status: 'attempted' })).toBe('restricted');
  });

  it('takes a status of the region as the base status that it means, until another is chosen', () => {
    const ownStatuses = [
      { code: 'wachtlijst', label: 'Wachtlijst', base: 'in_talks' as const, active: true },
      { code: 'gestopt', label: 'Gestopt', base: 'in_talks' as const, active: false },
    ];
    const step = (candidate: Candidate, move: PhaseMove) => {
      const result = movePhase(candidate, move, { ...context, ownStatuses });
      if (!result.ok) return result.code;
      const next: Partial<Candidate> = { ...candidate, ...result.change.set };
      for (const field of result.change.clear) delete next[field];
      return candidateSchema.parse(next);
    };
    const waits = step(aCandidate(), { to: 'matching', ownStatus: 'wachtlijst' });
    const own = { phase: 'matching', status: 'in_talks', ownStatus: 'wachtlijst' };
    expect(waits).toMatchObject(own);
    if (typeof waits === 'string') throw new Error(waits);
    expect(step(waits, { to: 'matching', ownStatus: 'wachtlijst' })).toBe('already_in_phase');

    const base = step(waits, { to: 'matching', status: 'in_talks' });
    expect(base).toMatchObject({ status: 'in_talks', statusSince: now });
    expect(base).not.toHaveProperty('ownStatus');
    for (const move of [{ to: 'orienting' as const }, leave])
      expect(step(waits, move)).not.toHaveProperty('ownStatus');

    const refusal = 'status_not_in_phase';
    expect(step(waits, { to: 'orienting', ownStatus: 'wachtlijst' })).toBe(refusal);
    expect(step(aCandidate(), { to: 'matching', ownStatus: 'gestopt' })).toBe(refusal);
    expect(step(aCandidate(), { to: 'matching', ownStatus: 'nergens' })).toBe(refusal);
    const both: PhaseMove = { to: 'matching', ownStatus: 'wachtlijst', status: 'matched' };
    expect(step(aCandidate(), both)).toBe(refusal);
  });

  it('refuses a status of another phase', () => {
    expect(refused(aCandidate(), { to: 'orienting', status: 'in_talks' })).toBe(
      'status_not_in_phase',
    );
    expect(moved(aCandidate(), { to: 'orienting', status: 'exploring' }).status).toBe('exploring');
  });

  it('does not let somebody leave without a reason, nor with "other" and no words', () => {
    expect(refused(aCandidate(), { to: 'exited' })).toBe('exit_reason_required');
    const other = { reason: 'other' as const, reachableAgain: false };
    expect(refused(aCandidate(), { to: 'exited', exit: other })).toBe('exit_detail_required');
    expect(refused(aCandidate(), { to: 'exited', exit: { ...other, detail: 'verhuisd' } })).toBe(
      'allowed',
    );
  });

  it('remembers on leaving why, when and from where, and closes the dossier', () => {
    const after = moved(aCandidate({ phase: 'matching' }), leave);
    expect(after.exit).toEqual({
      reason: 'personal',
      reachableAgain: false,
      at: now,
      phaseAtExit: 'matching',
    });
    expect(after.closedAt).toEqual(now);
  });

  it('keeps a closed dossier 28 days without consent and 12 months with', () => {
    const without = moved(aCandidate(), leave);
    expect(without.retainUntil).toEqual(addDays(now, 28));
    const consent = { ...aCandidate().consent, keepOneYear: true };
    expect(moved(aCandidate({ consent }), leave).retainUntil).toEqual(
      new Date('2027-03-10T12:00:00Z'),
    );
  });

  it('asks the route for a training and the employer for a job, once', () => {
    expect(refused(aCandidate(), { to: 'training' })).toBe('route_required');
    expect(moved(aCandidate(), { to: 'training', chosenRoute: 'zib' }).chosenRoute).toBe('zib');
    expect(refused(aCandidate({ chosenRoute: 'zib' }), { to: 'training' })).toBe('allowed');
    expect(refused(aCandidate(), { to: 'employed' })).toBe('employer_required');
    const employer = { name: 'Voorbeeldschool' };
    expect(moved(aCandidate(), { to: 'employed', employer }).employerName).toBe('Voorbeeldschool');
  });

  it('lets go of the organization of the network where the employer becomes one in words', () => {
    const linked = aCandidate({ employerOrgId: 'po-1', employerName: 'De Zwaan' });
    const clearedBy = (employer?: { name: string; orgId?: string }) => {
      const result = movePhase(linked, { to: 'employed', employer }, context);
      return result.ok && result.change.clear;
    };
    expect(clearedBy({ name: 'Thuis' })).toEqual(['employerOrgId']);
    expect(clearedBy({ name: 'De Zwaan', orgId: 'po-1' })).toEqual([]);
    expect(clearedBy()).toEqual([]);
  });

  it('reopens a closed dossier with fresh consent and within its term only', () => {
    const closed = moved(aCandidate(), leave);
    const freshConsent = { privacyStatementVersion: '2', keepOneYear: true };
    const back: PhaseMove = { to: 'orienting', freshConsent };
    expect(refused(closed, { to: 'orienting' })).toBe('consent_required');

    const open = moved(closed, back);
    expect(open.consent).toMatchObject({ ...freshConsent, givenAt: now, channel: 'adviser' });
    expect([open.exit, open.closedAt, open.retainUntil]).toEqual([undefined, undefined, undefined]);

    expect(refused({ ...closed, retainUntil: addDays(now, -1) }, back)).toBe('reopen_too_late');
    expect(refused({ ...closed, retainUntil: now }, back)).toBe('allowed');
  });

  it('does not touch a restricted dossier', () => {
    expect(refused(aCandidate({ restricted: true }), leave)).toBe('restricted');
  });

  it('always leaves a whole candidate, whatever the moves', () => {
    const move = fc.record({
      to: fc.constantFrom(...phases.map((phase) => phase.code)),
      exit: fc.record({
        reason: fc.constantFrom(...exitReasons.map((item) => item.code)),
        detail: fc.constant('anders'),
        reachableAgain: fc.boolean(),
      }),
      chosenRoute: fc.constant('zib' as const),
      employer: fc.constant({ name: 'School' }),
      freshConsent: fc.constant({ privacyStatementVersion: '1', keepOneYear: false }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        let candidate = aCandidate();
        for (const step of moves)
          if (step.to !== candidate.phase) candidate = moved(candidate, step);
        expect(candidate.phase === 'exited').toBe(candidate.exit !== undefined);
        expect(candidate.phase === 'exited').toBe(candidate.retainUntil !== undefined);
      }),
    );
  });
});
