import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCandidate } from '../candidate/a-candidate.ts';
import { candidateSchema } from '../candidate/candidate.ts';
import { actBetween } from './candidate-act.ts';

const before = aCandidate({ motivation: 'Geheim', custom: { allergy: 'kat', size: 7 } });
const later = new Date(before.updatedAt.getTime() + 1000);
const signed = { updatedAt: later, updatedBy: 'bart' };

describe('a change of a candidate in the audit log', () => {
  it('names the fields and who changed them, and no value', () => {
    const after = aCandidate({
      ...before,
      ...signed,
      motivation: 'Anders',
      phone: '0612345678',
      sectors: ['po'],
    });
    const act = actBetween(before, after);
    expect(act).toEqual({
      kind: 'candidate_changed',
      byUid: 'bart',
      fields: expect.arrayContaining(['motivation', 'phone', 'sectors']),
    });
    expect(act?.fields).toHaveLength(3);
    expect(JSON.stringify(act)).not.toMatch(/Geheim|Anders|0612345678/);
  });

  it("names a region's own fields one by one, also one that was emptied", () => {
    const after = { ...before, ...signed, custom: { size: 8, licence: true } };
    expect(actBetween(before, after)?.fields?.toSorted()).toEqual([
      'custom.allergy',
      'custom.licence',
      'custom.size',
    ]);
  });

  it('names no field that only follows from others', () => {
    const after = {
      ...before,
      ...signed,
      phase: 'matching' as const,
      phaseSince: later,
      status: 'seeking_school' as const,
      statusSince: later,
      lastName: 'Berg',
      displayNameSort: 'berg anna',
      nameTokens: ['anna', 'berg'],
      revision: 'b',
      previousRevision: 'a',
    };
    expect(actBetween(before, after)?.fields?.toSorted()).toEqual(['lastName', 'phase', 'status']);
  });

  it('that nobody signed is the work of the server', () => {
    expect(actBetween(before, { ...before, motivation: '*********' })).toEqual({
      kind: 'candidate_changed',
      byUid: 'server',
      fields: ['motivation'],
    });
  });

  it('is none when only what follows was put right', () => {
    const after = { ...before, nameTokens: ['anna'], displayNameSort: 'x', revision: 'b' };
    expect(actBetween(before, after)).toBeUndefined();
    expect(actBetween(before, { ...before, ...signed })).toBeUndefined();
    expect(actBetween(undefined, undefined)).toBeUndefined();
  });

  it('is a beginning by who made the dossier, and an end', () => {
    const created = aCandidate({ createdBy: 'form:demo-contact' });
    expect(actBetween(undefined, created)).toEqual({
      kind: 'candidate_created',
      byUid: 'form:demo-contact',
    });
    expect(actBetween(created, undefined)).toEqual({ kind: 'candidate_erased', byUid: 'server' });
  });

  it('holds at most a hundred names of at most a hundred signs, whatever an own field is called', () => {
    const keys = fc.uniqueArray(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(keys, (names) => {
        const custom = Object.fromEntries(names.map((name) => [name, 1]));
        const after = candidateSchema.parse({ ...before, ...signed, custom });
        const fields = actBetween(before, after)?.fields ?? [];
        expect(fields.length).toBeLessThanOrEqual(100);
        expect(fields.every((name) => name.length <= 100)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
