import { describe, expect, it } from 'vitest';
import { aCandidate } from './a-candidate.ts';
import { eventsBetween, fieldsEvent } from './event.ts';

const at = new Date('2026-03-10T12:00:00Z');

it('a step to a status of the region is an event, also where it means the same in the base', () => {
  const before = aCandidate({ status: 'attempted' });
  const after = {
    ...before,
    ownStatus: 'wachtlijst',
    statusSince: new Date('2026-03-05T09:00:00Z'),
  };
  expect(Object.values(eventsBetween(before, after))).toMatchObject([
    { kind: 'status_moved', from: 'attempted', to: 'attempted', toOwn: 'wachtlijst' },
  ]);
  const [back] = Object.values(eventsBetween(after, before));
  expect(back).toMatchObject({ kind: 'status_moved', fromOwn: 'wachtlijst' });
  expect(back).not.toHaveProperty('toOwn');
});

describe('the event log', () => {
  it('begins with the making of the dossier, by whom and when', () => {
    const candidate = aCandidate();
    expect(eventsBetween(undefined, candidate)).toEqual({
      created: { kind: 'created', to: 'new', at: candidate.createdAt, byUid: 'form:test-contact' },
    });
  });

  it('tells a move between phases once, not also as a move of status', () => {
    const before = aCandidate();
    const after = aCandidate({
      phase: 'orienting',
      phaseSince: at,
      status: 'intake_done',
      statusSince: at,
      updatedBy: 'editor',
    });
    const expected = { kind: 'phase_moved', from: 'new', to: 'orienting', at, byUid: 'editor' };
    expect(Object.values(eventsBetween(before, after))).toEqual([expected]);
    expect(eventsBetween(before, after)).toEqual(eventsBetween(before, after));
  });

  it('tells a step within a phase and a change of owner', () => {
    const before = aCandidate();
    const after = aCandidate({
      status: 'attempted',
      statusSince: at,
      ownerUid: 'editor',
      updatedAt: at,
      updatedBy: 'editor',
    });
    expect(Object.values(eventsBetween(before, after)).map((event) => event.kind)).toEqual([
      'status_moved',
      'owner_changed',
    ]);
  });

  it('has nothing to tell of other fields, nor of an erased dossier', () => {
    expect(eventsBetween(aCandidate(), aCandidate({ motivation: 'Graag.' }))).toEqual({});
    expect(eventsBetween(aCandidate(), undefined)).toEqual({});
  });
});

describe('that fields changed', () => {
  const act = { kind: 'candidate_changed', at, byUid: 'anna', candidateId: 'one' } as const;

  it('is an event with their names, by whom and when, and no value', () => {
    const fields = ['motivation', 'custom.size'];
    expect(fieldsEvent({ ...act, fields })).toEqual({
      ...{ kind: 'field_changed', fields, at, byUid: 'anna' },
    });
  });

  it('is none where other events tell it all, or nothing changed', () => {
    const told = ['phase', 'status', 'ownStatus', 'exit', 'ownerUid'];
    expect(fieldsEvent({ ...act, fields: told })).toBeUndefined();
    expect(fieldsEvent({ ...act, fields: [...told, 'fte'] })).toMatchObject({ fields: ['fte'] });
    expect(fieldsEvent(act)).toBeUndefined();
    expect(fieldsEvent({ ...act, kind: 'candidate_created' })).toBeUndefined();
  });
});
