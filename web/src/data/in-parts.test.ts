import { FirebaseError } from 'firebase/app';
import { describe, expect, it } from 'vitest';
import { inParts, mayBeMade, type Outcome } from './in-parts.ts';

const atOnce = 50;
const ids = Array.from({ length: 3 * atOnce + 1 }, (_, number) => `k${number}`);
const allDone = (part: string[]) => ({
  outcomes: Object.fromEntries(part.map((id) => [id, 'done' as const])),
});
const alone = { isStopped: () => false, onProgress: () => {}, atOnce, lanes: 1, isRepeated: false };
const paces = [
  ['one part after the other', alone],
  ['two parts at a time', { ...alone, lanes: 2, isRepeated: true }],
] as const;

describe.each(paces)('what is sent for many, %s', (_, pace) => {
  it('goes in parts, each candidate once, and tells how far it is', async () => {
    const sent: string[] = [];
    const seen: number[] = [];
    let underway = 0;
    let mostUnderway = 0;
    const { outcomes, answers } = await inParts(
      ids,
      async (part) => {
        expect(part.length).toBeLessThanOrEqual(atOnce);
        sent.push(...part);
        underway += 1;
        mostUnderway = Math.max(mostUnderway, underway);
        await Promise.resolve();
        underway -= 1;
        return allDone(part);
      },
      { ...pace, onProgress: (done) => seen.push(done) },
    );
    expect(sent.sort()).toEqual(ids.toSorted());
    expect([...outcomes.values()].every((outcome) => outcome === 'done')).toBe(true);
    expect(answers).toHaveLength(4);
    expect(mostUnderway).toBe(pace.lanes);
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(ids.length);
  });

  it('goes no further once it is stopped, or once a part is refused as a whole', async () => {
    let sent = 0;
    const stopping = await inParts(
      ids,
      async (part) => {
        sent += 1;
        return allDone(part);
      },
      { ...pace, isStopped: () => sent > 0 },
    );
    expect([...new Set(stopping.outcomes.values())].sort()).toEqual(['done', 'stopped']);
    const code = 'task_template_archived';
    let asked = 0;
    const refuse = () => {
      asked += 1;
      const error = new FirebaseError('functions/failed-precondition', code);
      return Promise.reject(Object.assign(error, { details: { code } }));
    };
    const refused = await inParts(ids, refuse, pace);
    expect([...new Set(refused.outcomes.values())]).toEqual([code]);
    expect(asked).toBeLessThanOrEqual(pace.lanes);
  });

  it('is sent again where a part got lost, if that is asked', async () => {
    let isLost = true;
    const { outcomes } = await inParts(
      ['anna'],
      async (part) => {
        if (!isLost) return allDone(part);
        isLost = false;
        throw new Error('lost');
      },
      pace,
    );
    expect([...outcomes.values()]).toEqual([pace.isRepeated ? 'done' : 'internal']);
  });
});

it('what may have been made is taken back too, also where the answer was lost', () => {
  const outcomes: Outcome[] = ['done', 'no_connection', 'restricted', 'stopped'];
  expect(mayBeMade(new Map(outcomes.map((outcome) => [outcome, outcome])))).toEqual([
    'done',
    'no_connection',
  ]);
});
