import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCandidate } from '../candidate/a-candidate.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { phases } from '../codes/phase.ts';
import { sectors } from '../codes/sector.ts';
import { subjects } from '../codes/subject.ts';
import { type Counts, countCandidate, difference } from './candidate-counters.ts';
import { liveShardCount, shardOf, statsShardSchema, sumShards } from './stats.ts';

describe('what a candidate counts for', () => {
  it('is phase, status, wishes, background and source, with a place for what was not named', () => {
    const candidate = aCandidate({
      sectors: ['vo'],
      primarySector: 'vo',
      subjects: ['wi', 'na'],
      qualificationsSought: ['vo2'],
      routes: ['zib', 'kop'],
      audience: 'switcher',
      municipalityCode: '0202',
    });
    expect(countCandidate(candidate)).toEqual({
      'byPhase.new': 1,
      'byStatus.untouched': 1,
      'bySector.vo': 1,
      'byPrimarySector.vo': 1,
      'bySubject.wi': 1,
      'bySubject.na': 1,
      'byQualificationSought.vo2': 1,
      'byRoute.zib': 1,
      'byRoute.kop': 1,
      'byAudience.switcher': 1,
      'byEducation.not_named': 1,
      'bySource.desk_form': 1,
      'byMunicipality.0202': 1,
    });
  });

  it('is one route once it is chosen', () => {
    const counts = countCandidate(aCandidate({ routes: ['zib', 'kop'], chosenRoute: 'kop' }));
    expect(Object.keys(counts).filter((name) => name.startsWith('byRoute'))).toEqual([
      'byRoute.kop',
    ]);
  });

  it('is every choice in the region’s own fields, and never a text, a number or a day', () => {
    const custom = {
      licence: true,
      wants_call: false,
      province: ['gelderland'],
      days: ['monday', 'friday'],
      size: 42,
      remark: 'gelderland',
      since: '2026-02-03',
      broken: ['a.b', 'a/b', ''],
    };
    const counts = countCandidate(aCandidate({ custom }));
    const own = Object.keys(counts).filter((name) => name.startsWith('byCustom'));
    expect(own).toEqual([
      'byCustom.licence-yes',
      'byCustom.wants_call-no',
      'byCustom.province-gelderland',
      'byCustom.days-monday',
      'byCustom.days-friday',
    ]);
  });

  it('is nothing for who is not there', () => expect(countCandidate(undefined)).toEqual({}));

  it('is phase, status, reason and last phase for who left: no longer a potential teacher', () => {
    const exit = {
      reason: 'salary' as const,
      at: new Date(),
      phaseAtExit: 'matching' as const,
      reachableAgain: false,
    };
    const left = aCandidate({ phase: 'exited', status: 'exited', subjects: ['wi'], exit });
    expect(countCandidate(left)).toEqual({
      'byPhase.exited': 1,
      'byStatus.exited': 1,
      'byExitReason.salary': 1,
      'byExitPhase.matching': 1,
    });
  });

  it('counts who named no main sector apart, so that the parts add up', () => {
    expect(countCandidate(aCandidate({ sectors: ['po', 'vo'] }))).toMatchObject({
      'byPrimarySector.not_named': 1,
      'bySector.po': 1,
      'bySector.vo': 1,
    });
  });
});

const codesOf = <Code extends string>(list: readonly { code: Code }[]) =>
  list.map((item) => item.code);
const anyCandidate = fc
  .record({
    phase: fc.constantFrom(...codesOf(phases)),
    sectors: fc.uniqueArray(fc.constantFrom(...codesOf(sectors)), { maxLength: 3 }),
    subjects: fc.uniqueArray(fc.constantFrom(...codesOf(subjects)), { maxLength: 4 }),
  })
  .map((fields) => aCandidate(fields));

// The counting trigger without its database: candidates as they are now, the ledger, the shards.
class Model {
  candidates = new Map<string, Candidate | undefined>();
  ledger = new Map<string, Counts>();
  shards: Counts[] = Array.from({ length: liveShardCount }, () => ({}));

  deliver(id: string, commits: boolean) {
    const counts = countCandidate(this.candidates.get(id));
    const change = difference(this.ledger.get(id) ?? {}, counts);
    if (!commits) return;
    this.ledger.set(id, counts);
    const shard = this.shards[shardOf(id, liveShardCount)] ?? {};
    for (const [name, number] of Object.entries(change)) shard[name] = (shard[name] ?? 0) + number;
  }

  total(): Counts {
    const sum: Counts = {};
    for (const shard of this.shards)
      for (const [name, number] of Object.entries(shard)) sum[name] = (sum[name] ?? 0) + number;
    return difference({}, sum);
  }

  recount(): Counts {
    const sum: Counts = {};
    for (const candidate of this.candidates.values())
      for (const [name, number] of Object.entries(countCandidate(candidate)))
        sum[name] = (sum[name] ?? 0) + number;
    return sum;
  }
}

describe('the live figures', () => {
  it('are exact after any order, repetition and failure of deliveries, once each change was delivered', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const step = fc.oneof(
      fc.record({
        id: fc.constantFrom(...ids),
        write: fc.option(anyCandidate, { nil: undefined }),
      }),
      fc.record({ id: fc.constantFrom(...ids), delivered: fc.boolean() }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.shuffledSubarray(ids, { minLength: 4 }),
        (steps, last) => {
          const model = new Model();
          for (const event of steps) {
            if ('write' in event) model.candidates.set(event.id, event.write);
            else model.deliver(event.id, event.delivered);
          }
          // At least once: whatever was lost or failed above comes again in the end, in any order.
          for (const id of last) model.deliver(id, true);
          expect(model.total()).toEqual(model.recount());
        },
      ),
    );
  });

  it('always count a candidate in the same shard', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(shardOf(id, liveShardCount)).toBe(shardOf(id, liveShardCount));
        expect(shardOf(id, liveShardCount)).toBeLessThan(liveShardCount);
      }),
    );
  });

  it('are the sum of the shards, without zeros', () => {
    const shard = (counts: object) => statsShardSchema.parse(counts);
    const sum = sumShards([
      shard({ byPhase: { new: 2, matching: 1 }, updatedAt: new Date(1000) }),
      shard({ byPhase: { new: 1, matching: -1 }, bySubject: { wi: 1 }, updatedAt: new Date(3000) }),
      shard({}),
    ]);
    expect(sum.byPhase).toEqual({ new: 3 });
    expect(sum.bySubject).toEqual({ wi: 1 });
    expect(sum.bySource).toEqual({});
    expect(sum.updatedAt).toEqual(new Date(3000));
  });
});
