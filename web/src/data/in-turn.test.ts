import { expect, it } from 'vitest';
import { inTurn, type Turn } from './in-turn.ts';

const author = { uid: 'bas', at: new Date('2026-03-02T09:00:00Z') };

it('settles what concerns one document one after the other, also after a failure', async () => {
  const told: string[] = [];
  const first = Promise.withResolvers<void>();
  const failing = inTurn('a/b', async () => {
    await first.promise;
    told.push('first');
    throw new Error('failed');
  });
  const second = inTurn('a/b', async () => told.push('second'));
  await inTurn('a/c', async () => told.push('of another document'));
  first.resolve();
  await expect(failing).rejects.toThrow('failed');
  await second;
  expect(told).toEqual(['of another document', 'first', 'second']);
});

it('remembers who else was seen until all is settled', async () => {
  const seen: (Turn['author'] | undefined)[] = [];
  await Promise.all([
    inTurn('a/b', async (turn) => Object.assign(turn, { author })),
    inTurn('a/b', async (turn) => seen.push(turn.author)),
  ]);
  await inTurn('a/b', async (turn) => seen.push(turn.author));
  expect(seen).toEqual([author, undefined]);
});
