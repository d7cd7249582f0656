// @vitest-environment happy-dom

import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addMarks,
  type Batch,
  dropMarks,
  sendWaiting,
  takeUpRefused,
  unsentMarks,
  useMarks,
} from './attendance-marks.ts';
import type { ShownErrorCode } from './errors.ts';
import { isNoteLeft, keepOnDevice, keptMarks, noteForgotten } from './own-device.ts';

const here = { uid: 'bea', regionId: 'oost', activityId: 'open-dag' };
const came = (registrationId: string) => ({ registrationId, attendance: 'attended' }) as const;
const stayedAway = (registrationId: string) => ({ registrationId, attendance: 'absent' }) as const;

/** A server that answers as it is told, and what it was sent. */
function aServer(...answers: (ShownErrorCode | undefined)[]) {
  const batches: Batch[] = [];
  const send = async (batch: Batch) => {
    batches.push(batch);
    return answers.shift();
  };
  return { batches, send };
}
const shown = () => renderHook(() => useMarks()).result.current;

afterEach(() => {
  dropMarks();
  noteForgotten();
});

describe('marks of who came', () => {
  it('without a connection they wait, and go once there is one, as the same command', async () => {
    const server = aServer('no_connection', undefined);
    addMarks(here, [came('a'), stayedAway('b')]);
    expect(await sendWaiting('bea', server.send)).toBe(true);
    expect(unsentMarks()).toBe(2);
    expect(shown().isCut).toBe(true);
    expect(await sendWaiting('bea', server.send)).toBe(false);
    expect(unsentMarks()).toBe(0);
    expect(shown().isCut).toBe(false);
    const [first, second] = server.batches;
    expect(first).toMatchObject({
      regionId: 'oost',
      activityId: 'open-dag',
      marks: [came('a'), stayedAway('b')],
    });
    expect(second).toEqual(first);
  });

  it('a later mark stands for the earlier one, and is another command', async () => {
    const server = aServer('no_connection', undefined);
    addMarks(here, [came('a')]);
    await sendWaiting('bea', server.send);
    addMarks(here, [stayedAway('a')]);
    await sendWaiting('bea', server.send);
    expect(server.batches.map(({ marks }) => marks)).toEqual([[came('a')], [stayedAway('a')]]);
    expect(server.batches[0]?.commandId).not.toBe(server.batches[1]?.commandId);
  });

  it('what is marked anew while it is being sent is sent after it', async () => {
    const batches: Batch[] = [];
    addMarks(here, [came('a')]);
    await sendWaiting('bea', async (batch) => {
      if (batches.length === 0) addMarks(here, [stayedAway('a')]);
      batches.push(batch);
      return undefined;
    });
    expect(batches.map(({ marks }) => marks)).toEqual([[came('a')], [stayedAway('a')]]);
    expect(unsentMarks()).toBe(0);
  });

  it('go in parts of two hundred, those of one activity together', async () => {
    const server = aServer();
    addMarks(
      here,
      Array.from({ length: 250 }, (_, index) => came(`r${index}`)),
    );
    addMarks({ ...here, activityId: 'webinar' }, [came('w')]);
    await sendWaiting('bea', server.send);
    expect(server.batches.map(({ activityId, marks }) => [activityId, marks.length])).toEqual([
      ['open-dag', 200],
      ['open-dag', 50],
      ['webinar', 1],
    ]);
  });

  it('what is refused is kept and said, and holds up nothing else', async () => {
    const server = aServer('not_allowed', undefined, undefined);
    addMarks(here, [came('a')]);
    addMarks({ ...here, activityId: 'webinar' }, [came('w')]);
    await sendWaiting('bea', server.send);
    expect(shown()).toMatchObject({ code: 'not_allowed' });
    expect([...shown().refused.keys()]).toEqual(['a']);
    expect(shown().sent.has('w')).toBe(true);
    takeUpRefused();
    await sendWaiting('bea', server.send);
    expect(unsentMarks()).toBe(0);
  });

  it('one that is refused because of its person does not hold up the others', async () => {
    const server = aServer('restricted', undefined, 'restricted', undefined);
    addMarks(here, [came('a'), came('b'), came('c')]);
    await sendWaiting('bea', server.send);
    expect(server.batches.map(({ marks }) => marks.length)).toEqual([3, 1, 1, 1]);
    expect([...shown().refused.keys()]).toEqual(['b']);
    expect(shown().waiting.size).toBe(0);
  });

  it('are asked about before the page is left', () => {
    addMarks(here, [came('a')]);
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('those of a colleague on the same device are not sent in one’s own name', async () => {
    const server = aServer();
    addMarks({ ...here, uid: 'anna' }, [came('a')]);
    await sendWaiting('bea', server.send);
    expect(server.batches).toEqual([]);
  });

  it('stand on the disk of one’s own workplace only, until they are sent', async () => {
    addMarks(here, [came('a')]);
    expect(keptMarks()).toEqual([]);
    dropMarks();
    keepOnDevice('bea');
    addMarks(here, [came('a')]);
    expect(keptMarks()).toEqual([{ id: 'a', mark: { ...here, ...came('a') } }]);
    expect(isNoteLeft()).toBe(true);
    vi.resetModules();
    const later = await import('./attendance-marks.ts');
    expect(later.unsentMarks()).toBe(1);
    await later.sendWaiting('bea', aServer().send);
    expect(keptMarks()).toEqual([]);
    dropMarks();
  });
});
