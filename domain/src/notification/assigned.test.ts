import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTask } from '../task/a-task.ts';
import type { Task } from '../task/task.ts';
import { assignedAfter, assignedTogether, type Given } from './assigned.ts';
import { holderOf, type Notification } from './notification.ts';

const moment = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute));
const of = (uid: string | undefined, changes: Partial<Task> = {}) =>
  aTask({ people: ['pat', 'bo', 'cas'], ...(uid && { assigneeUid: uid }), ...changes });
const given = (minute: number, taskId = 'one'): Given => ({
  taskId,
  at: moment(minute),
  byUid: 'pat',
});

describe('that a task was given to somebody', () => {
  it('is told with its title, without a citizen service number, and with what it is about', () => {
    const task = of('bo', { title: 'Bsn 111222333 navragen', candidateId: 'anna' });
    const news = {
      uid: 'bo',
      stored: undefined,
      given: [given(1)],
      tasks: new Map([['one', task]]),
    };
    expect(assignedAfter(news)).toEqual({
      ...{ uid: 'bo', kind: 'assigned', byUid: 'pat', at: moment(1) },
      ...{ taskId: 'one', title: 'Bsn ********* navragen', candidateId: 'anna', readAt: null },
      expireAt: new Date('2026-05-01T09:01:00Z'),
    });
  });

  it('stays read when the same is told again, and is news when it is given anew', () => {
    const tasks = new Map([['one', of('bo')]]);
    const first = assignedAfter({ uid: 'bo', stored: undefined, given: [given(1)], tasks });
    const stored = first && { ...first, readAt: moment(2) };
    expect(assignedAfter({ uid: 'bo', stored, given: [given(1)], tasks })).toBe(stored);
    const anew = assignedAfter({ uid: 'bo', stored, given: [given(3)], tasks });
    expect(anew).toMatchObject({ at: moment(3), readAt: null });
  });

  it('is told to who has it at the end and to nobody else, whatever is repeated or comes late', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('bo', 'cas', undefined), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat(99)),
        (holders, chances) => {
          const states = [undefined, ...holders];
          const chance = () => Number(chances.next().value);
          const told = new Map<string, Notification>();
          // Each event at least once, in any order; what is looked at is as new as the newest event that came.
          const events = holders.flatMap((_, index) => [index + 1, index + 1]);
          events.push(...holders.map(() => 1 + (chance() % holders.length)));
          const order = events
            .map((event) => ({ event, place: chance() }))
            .toSorted((one, other) => one.place - other.place);
          let newest = 0;
          for (const { event } of order) {
            newest = Math.max(newest, event, chance() % states.length);
            const [had, has] = [states[event - 1], states[event]];
            if (had === has) continue;
            const tasks = new Map([['one', of(states[newest])]]);
            for (const uid of [had, has])
              if (uid) {
                const gave = uid === has ? [given(event)] : [];
                const stored = told.get(uid);
                const after = assignedAfter({ uid, stored, given: gave, tasks });
                if (after) told.set(uid, after);
                else told.delete(uid);
              }
          }
          const last = states.at(-1);
          const since = states.findLastIndex((uid, at) => uid === last && states[at - 1] !== uid);
          expect([...told].map(([uid, { at }]) => [uid, at])).toEqual(
            last ? [[last, moment(since)]] : [],
          );
        },
      ),
    ));
});

describe('tasks that were started together', () => {
  const together = (ids: string[], stored?: Notification) =>
    assignedTogether({
      ...{ uid: 'bo', stored },
      given: ids.map((id) => given(1, id)),
      tasks: new Map(ids.map((id) => [id, of('bo', { candidateId: id.slice(0, 4) })])),
    });

  it('are told of once, by the name of the candidate where they are all for the same one', () => {
    const one = together(['anna-1', 'anna-2']);
    expect(one).toMatchObject({ uid: 'bo', byUid: 'pat', candidateId: 'anna', readAt: null });
    expect(one).not.toHaveProperty('title');
    expect(together(['anna-3'], one)).toBe(one);
  });

  it('are for several candidates in whatever order they come', () => {
    const mixed = together(['bram-1'], together(['anna-1']));
    expect(mixed).not.toHaveProperty('candidateId');
    expect(together(['anna-2'], mixed)).toBe(mixed);
    expect(together(['anna-1', 'bram-1'])).toEqual(mixed);
  });

  it('are nobody’s news once they are done', () => {
    const tasks = new Map([['one', of('bo', { status: 'done' })]]);
    expect(holderOf(tasks.get('one'))).toBeUndefined();
    const none = { uid: 'bo', stored: undefined, given: [given(1)], tasks };
    expect(assignedTogether(none)).toBeUndefined();
    expect(assignedAfter(none)).toBeUndefined();
  });
});
