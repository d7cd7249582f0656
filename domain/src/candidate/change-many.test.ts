import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitReasonSchema } from '../codes/exit-reason.ts';
import { pipelinePhases, statusesOf } from '../codes/phase.ts';
import { defaultRetention } from '../region/region.ts';
import { aCandidate } from './a-candidate.ts';
import type { Candidate } from './candidate.ts';
import {
  decideChange,
  type FieldChange,
  type ManyChange,
  phasesForMany,
  undoOf,
} from './change-many.ts';
import { movePhase } from './journey.ts';

const context = { now: new Date('2026-03-10T12:00:00Z'), retention: defaultRetention };
const decide = (fields: Partial<Candidate>, change: ManyChange) =>
  decideChange(aCandidate(fields), change, context);

function applied(candidate: Candidate, { set, clear }: FieldChange): Candidate {
  const result = { ...candidate, ...set };
  for (const field of clear) delete result[field];
  return result;
}

const anyChange: fc.Arbitrary<ManyChange> = fc.oneof(
  fc.record({
    kind: fc.constant('owner' as const),
    ownerUid: fc.constantFrom('anna', 'bas', null),
  }),
  fc.record({
    kind: fc.constantFrom('addLabel' as const, 'removeLabel' as const),
    label: fc.constantFrom('open dag', 'zij-instroom'),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    to: fc.constantFrom(...phasesForMany),
    exit: fc.option(
      fc.record({
        reason: fc.constantFrom(...exitReasonSchema.options),
        reachableAgain: fc.boolean(),
      }),
      { nil: undefined },
    ),
  }),
);

const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    place: fc.constantFrom(
      ...pipelinePhases.flatMap((phase) =>
        statusesOf(phase).map(({ code }) => ({ phase, status: code })),
      ),
    ),
    ownerUid: fc.constantFrom('anna', 'bas', undefined),
    ownStatus: fc.constantFrom('wachtlijst', undefined),
    labels: fc.uniqueArray(fc.constantFrom('open dag', 'zij-instroom', 'beurs')),
    restricted: fc.boolean(),
  })
  .map(({ place, ownerUid, ownStatus, ...rest }) =>
    aCandidate({
      ...place,
      ...rest,
      ...(ownerUid && { ownerUid }),
      ...(ownStatus && { ownStatus }),
    }),
  );

describe('one change of many candidates', () => {
  it('taken back leaves each as it was, whoever they are', () => {
    fc.assert(
      fc.property(anyCandidate, anyChange, (candidate, change) => {
        const decision = decideChange(candidate, change, context);
        if (decision.outcome !== 'change') return;
        const after = applied(candidate, decision.change);
        expect(after).not.toEqual(candidate);
        const back = applied(after, undoOf(after, change, decision.before));
        const inOrder = ({ labels, ...rest }: Candidate) => ({
          ...rest,
          labels: labels.toSorted(),
        });
        expect(inOrder(back)).toEqual(inOrder(candidate));
      }),
    );
  });

  it('changes nobody whose data may not be used, and allows no move that the journey forbids', () => {
    fc.assert(
      fc.property(anyCandidate, anyChange, (candidate, change) => {
        const { outcome } = decideChange(candidate, change, context);
        if (candidate.restricted) expect(outcome).toBe('refused');
        if (change.kind !== 'move' || candidate.restricted) return;
        const alone = movePhase(candidate, { to: change.to, exit: change.exit }, context);
        expect(outcome === 'change').toBe(alone.ok);
      }),
    );
  });

  it('is nothing for who is so already', () => {
    expect(decide({ ownerUid: 'anna' }, { kind: 'owner', ownerUid: 'anna' }).outcome).toBe(
      'unchanged',
    );
    expect(decide({}, { kind: 'owner', ownerUid: null }).outcome).toBe('unchanged');
    expect(decide({ labels: ['beurs'] }, { kind: 'addLabel', label: 'beurs' }).outcome).toBe(
      'unchanged',
    );
    expect(decide({}, { kind: 'removeLabel', label: 'beurs' }).outcome).toBe('unchanged');
    expect(decide({ phase: 'new' }, { kind: 'move', to: 'new' }).outcome).toBe('unchanged');
  });

  it('says of each why not', () => {
    expect(decide({}, { kind: 'move', to: 'exited' })).toMatchObject({
      code: 'exit_reason_required',
    });
    expect(
      decide({ phase: 'exited', status: 'exited' }, { kind: 'move', to: 'new' }),
    ).toMatchObject({ code: 'consent_required' });
    const labels = Array.from({ length: 30 }, (_, number) => `label ${number}`);
    expect(decide({ labels }, { kind: 'addLabel', label: 'nog een' })).toMatchObject({
      code: 'label_limit',
    });
    expect(decide({}, { kind: 'addLabel', label: 'bsn 111222333' })).toMatchObject({
      code: 'contains_bsn',
    });
  });
});
