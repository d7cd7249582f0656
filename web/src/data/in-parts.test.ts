import { mostStartedAtOnce } from '@instroom/domain/task/start-commands.ts';
import { FirebaseError } from 'firebase/app';
import { describe, expect, it } from 'vitest';
import { inParts, mayBeStarted } from './in-parts.ts';

const ids = Array.from({ length: 3 * mostStartedAtOnce + 1 }, (_, number) => `k${number}`);
const allDone = (part: string[]) => ({
  outcomes: Object.fromEntries(part.map((id) => [id, 'done' as const])),
});
const unwatched = { isStopped: () => false, onProgress: () => {} };

describe('what is sent for many', () => {
  it('goes in parts, each candidate once, and tells how far it is', async () => {
    const sent: string[] = [];
    const seen: number[] = [];
    const { outcomes, answers } = await inParts(
      ids,
      async (part) => {
        expect(part.length).toBeLessThanOrEqual(mostStartedAtOnce);
        sent.push(...part);
        return allDone(part);
      },
      { isStopped: () => false, onProgress: (done) => seen.push(done) },
    );
    expect(sent.sort()).toEqual(ids.toSorted());
    expect([...outcomes.values()].every((outcome) => outcome === 'done')).toBe(true);
    expect(answers).toHaveLength(4);
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
      { ...unwatched, isStopped: () => sent > 0 },
    );
    expect([...new Set(stopping.outcomes.values())].sort()).toEqual(['done', 'stopped']);
    const code = 'task_template_archived';
    let asked = 0;
    const refuse = () => {
      asked += 1;
      const error = new FirebaseError('functions/failed-precondition', code);
      return Promise.reject(Object.assign(error, { details: { code } }));
    };
    const refused = await inParts(ids, refuse, unwatched);
    expect([...new Set(refused.outcomes.values())]).toEqual([code]);
    expect(asked).toBeLessThanOrEqual(2);
  });

  it('is sent again where a part got lost', async () => {
    let isLost = true;
    const { outcomes } = await inParts(
      ['anna'],
      async (part) => {
        if (!isLost) return allDone(part);
        isLost = false;
        throw new Error('lost');
      },
      unwatched,
    );
    expect([...outcomes.values()]).toEqual(['done']);
  });
});

it('what may have been started is taken back too, also where the answer was lost', () => {
  expect(
    (['done', 'no_connection', 'restricted', 'stopped'] as const).filter(mayBeStarted),
  ).toEqual(['done', 'no_connection']);
});
