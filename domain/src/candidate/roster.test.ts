import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Status, statusSchema } from '../codes/phase.ts';
import { sectors } from '../codes/sector.ts';
import { subjectSchema } from '../codes/subject.ts';
import { aCandidate } from './a-candidate.ts';
import type { Candidate } from './candidate.ts';
import { bucketOf, rosterBuckets } from './roster.ts';
import { packEntry, unpackEntry } from './roster-entry.ts';

const minute = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));
const word = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constantFrom('a|b', '|', 'a\u007fb', 'a\u001eb'),
  )
  .filter((text) => text.trim() !== '');
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    firstName: word,
    infix: some(word),
    lastName: word,
    phone: some(word),
    status: fc.constantFrom<Status[]>(...statusSchema.options),
    sectors: fc.uniqueArray(fc.constantFrom(...sectors.map(({ code }) => code))),
    subjects: fc.uniqueArray(fc.constantFrom(...subjectSchema.options), { maxLength: 20 }),
    labels: fc.array(word, { maxLength: 4 }),
    ownerUid: some(word),
    lastContactAt: some(minute),
    phaseSince: minute,
    reachedAt: fc.record({ orienting: minute, training: minute }, { requiredKeys: [] }),
    createdAt: minute,
    schoolCount: fc.nat(40),
    custom: fc.dictionary(
      fc.constantFrom('rijbewijs', 'provincie', 'uren'),
      fc.oneof(
        fc.constantFrom('B|E', 'groen'),
        fc.boolean(),
        fc.integer(),
        fc.array(fc.constantFrom('a', 'b')),
      ),
    ),
  })
  .map((overrides) => aCandidate(JSON.parse(JSON.stringify(overrides), revived)));

function revived(_key: string, value: unknown) {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
    ? new Date(value)
    : value;
}

describe('an entry of the roster', () => {
  it('says of a candidate what lists show, whatever signs are in it', () => {
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        const entry = unpackEntry('c', packEntry(candidate));
        const clean = (text: string | undefined) => text?.replace(/\p{Cc}+/gu, ' ');
        expect(entry).toMatchObject({
          firstName: clean(candidate.firstName),
          lastName: clean(candidate.lastName),
          status: candidate.status,
          sectors: candidate.sectors,
          subjects: candidate.subjects,
          labels: candidate.labels.map(clean),
          phaseSince: candidate.phaseSince,
          createdAt: candidate.createdAt,
          schoolCount: candidate.schoolCount,
          custom: candidate.custom,
          reachedAt:
            Object.keys(candidate.reachedAt ?? {}).length > 0 ? candidate.reachedAt : undefined,
        });
        if (entry.restricted) throw new Error('restricted');
        for (const field of ['infix', 'phone', 'ownerUid'] as const)
          expect(entry[field]).toBe(clean(candidate[field]));
        expect(entry.lastContactAt).toEqual(candidate.lastContactAt);
      }),
    );
  });

  it('says of a restricted dossier nothing but that it is there', () => {
    const packed = packEntry(aCandidate({ firstName: 'Geheim', restricted: true }));
    expect(packed).not.toContain('Geheim');
    expect(unpackEntry('c', packed)).toEqual({ id: 'c', restricted: true });
  });

  it('names the form by which a dossier began, and none where somebody made it', () => {
    const formOf = (createdBy: string) => unpackEntry('c', packEntry(aCandidate({ createdBy })));
    expect(formOf('form:east-contact')).toMatchObject({ formId: 'east-contact' });
    expect(formOf('anna-uid')).toMatchObject({ formId: undefined });
  });

  it('tells why somebody left, and only of who did', () => {
    const exit = {
      reason: 'timing',
      at: new Date(),
      phaseAtExit: 'matching',
      reachableAgain: true,
    } as const;
    const left = aCandidate({ phase: 'exited', status: 'exited', exit });
    expect(unpackEntry('c', packEntry(left))).toMatchObject({
      exit: { reason: 'timing', phaseAtExit: 'matching' },
      missing: [],
    });
    const back = unpackEntry('c', packEntry(aCandidate({ phase: 'matching', exit })));
    expect(back).not.toHaveProperty('exit');
  });

  it('is refused where it is of another version, or holds a code that nobody knows', () => {
    const packed = packEntry(aCandidate());
    expect(() => unpackEntry('c', packed.replace(/^1/, '2'))).toThrow('version 2');
    expect(() => unpackEntry('c', packed.replace('untouched', 'unheard'))).toThrow('unheard');
  });

  it('is the same text for the same own fields, in whatever order the database gives them', () => {
    const one = { size: 7, licence: true };
    const other = { licence: true, size: 7 };
    expect(packEntry(aCandidate({ custom: one }))).toBe(packEntry(aCandidate({ custom: other })));
  });

  it('keeps the beginning of a long text of an own field, and no more', () => {
    const custom = { toelichting: 'a'.repeat(500) };
    expect(unpackEntry('c', packEntry(aCandidate({ custom })))).toMatchObject({
      custom: { toelichting: 'a'.repeat(60) },
    });
  });
});

describe('the documents of a roster', () => {
  it('hold about as many each', () => {
    const counts = new Array<number>(rosterBuckets).fill(0);
    for (let index = 0; index < 10_000; index += 1) {
      // As Firestore makes ids: 20 letters and digits.
      const id = `${index}`.padStart(20, 'aZ3k');
      const bucket = Number(bucketOf(id));
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    expect(Math.max(...counts)).toBeLessThan((10_000 / rosterBuckets) * 1.4);
    expect(Math.min(...counts)).toBeGreaterThan((10_000 / rosterBuckets) * 0.6);
  });
});
