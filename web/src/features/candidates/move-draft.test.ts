import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { describe, expect, it } from 'vitest';
import { attemptMove, type MoveDraft, newDraft } from './move-draft.ts';

const settings: Region['settings'] = {
  retentionClosedDays: 28,
  retentionConsentMonths: 12,
  inactivityMonths: 6,
  staleAfterDays: 21,
  minCellSize: 5,
  shareAggregatesNationally: false,
  privacyStatementUrl: 'https://www.loket.example/privacy',
  privacyStatementVersion: '2',
};
const now = new Date('2026-03-20T12:00:00Z');

function attempt(candidate: Candidate, draft: Partial<MoveDraft>) {
  return attemptMove(candidate, { ...newDraft(candidate), ...draft }, { settings, now });
}

const closed = aCandidate({
  phase: 'exited',
  status: 'exited',
  exit: { reason: 'timing', at: now, phaseAtExit: 'matching', reachableAgain: true },
});

describe('a filled-in move', () => {
  it('asks which phase first', () =>
    expect(attempt(aCandidate(), {})).toEqual({ ok: false, code: 'invalid_input' }));

  it('asks the reason of leaving, and more where it is another one', () => {
    expect(attempt(aCandidate(), { to: 'exited' })).toEqual({
      ok: false,
      code: 'exit_reason_required',
    });
    expect(attempt(aCandidate(), { to: 'exited', reason: 'other', detail: '  ' })).toEqual({
      ok: false,
      code: 'exit_detail_required',
    });
    expect(attempt(aCandidate(), { to: 'exited', reason: 'other', detail: 'Verhuisd' })).toEqual({
      ok: true,
      move: { to: 'exited', exit: { reason: 'other', detail: 'Verhuisd', reachableAgain: false } },
    });
  });

  it('asks the route of a training and the employer of a job', () => {
    expect(attempt(aCandidate(), { to: 'training' })).toEqual({
      ok: false,
      code: 'route_required',
    });
    expect(attempt(aCandidate(), { to: 'training', route: 'zib' })).toEqual({
      ok: true,
      move: { to: 'training', chosenRoute: 'zib' },
    });
    expect(attempt(aCandidate(), { to: 'employed', employer: ' ' })).toEqual({
      ok: false,
      code: 'employer_required',
    });
  });

  it('keeps the employer of the network that the dossier has, until another is chosen or typed', () => {
    const linked = aCandidate({ employerOrgId: 'po-1', employerName: 'De Zwaan' });
    const employerOf = (changed: Partial<MoveDraft>) => {
      const result = attempt(linked, { to: 'employed', ...changed });
      return result.ok && result.move.employer;
    };
    expect(employerOf({})).toEqual({ name: 'De Zwaan', orgId: 'po-1' });
    expect(employerOf({ employer: 'Thuis', employerOrgId: '' })).toEqual({ name: 'Thuis' });
  });

  it('reopens with new consent to the statement of now only', () => {
    expect(attempt(closed, { to: 'orienting' })).toEqual({ ok: false, code: 'consent_required' });
    expect(attempt(closed, { to: 'orienting', consent: true, keepOneYear: true })).toEqual({
      ok: true,
      move: {
        to: 'orienting',
        freshConsent: { privacyStatementVersion: '2', keepOneYear: true },
      },
    });
  });

  it('sends no answer to a question of another phase', () =>
    expect(
      attempt(aCandidate(), { to: 'matching', reason: 'salary', employer: 'De School' }),
    ).toEqual({
      ok: true,
      move: { to: 'matching' },
    }));
});
