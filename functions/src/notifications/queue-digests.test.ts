import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import type { NotificationWishes } from '@instroom/domain/notification/settings.ts';
import {
  candidatePath,
  mailsPath,
  memberPath,
  notificationsPath,
  organizationPath,
  taskBoardPath,
  taskPath,
} from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { packTask, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { queueDigests } from './queue-digests.ts';
import { saveSettings } from './save-settings.ts';

useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));

const title = 'Bellen over haar burn-out';
const every = [1, 2, 3, 4, 5, 6, 7] as const;
const wishes = (time = '08:00', hidden: NotificationWishes['hidden'] = []) => ({
  hidden,
  digest: { isOn: true, time, weekdays: [...every] },
  reports: [],
});

async function aDesk() {
  const region = await aRegion({ name: 'Regio Test' });
  const { regionId } = region;
  const put = async (id: string, changes: Partial<Task>) => {
    const uid = changes.assigneeUid;
    const task = aTask({ title, people: ['pat', ...(uid ? [uid] : [])], ...changes });
    await adminDb().doc(taskPath(regionId, id)).set(task);
    const packed = packTask(task);
    const board = adminDb().doc(taskBoardPath(regionId, taskBucketOf(id)));
    if (packed) await board.set({ entries: { [id]: packed } }, { merge: true });
  };
  const wish = (uid: string, wanted = wishes(), now = new Date('2026-03-01T05:00:00Z')) =>
    saveSettings(adminDb(), { regionId, uid, wishes: wanted, now });
  const run = (moment: string) => queueDigests(adminDb(), regionId, new Date(moment));
  const mails = async () => {
    const { docs } = await adminDb().collection(mailsPath(regionId)).get();
    return docs.map((document) => ({ ...mailSchema.parse(document.data()), id: document.id }));
  };
  const news = (uid: string, id: string, kind = 'assigned') =>
    adminDb()
      .collection(notificationsPath(regionId))
      .doc(id)
      .set({
        ...{ uid, kind, at: new Date(), readAt: null, expireAt: new Date() },
      });
  return { ...region, put, wish, run, mails, news };
}

describe('a digest', () => {
  it('tells of one’s own tasks by name and number, of the pool and of what is unread; never a title', async () => {
    const { regionId, editor, viewer, inactive, put, wish, run, mails, news } = await aDesk();
    const own = { assigneeUid: editor };
    await adminDb()
      .doc(candidatePath(regionId, 'anna'))
      .set(aCandidate({ lastName: 'Smit' }));
    await adminDb()
      .doc(candidatePath(regionId, 'shut'))
      .set(aCandidate({ restricted: true, lastName: 'Geheim' }));
    await adminDb()
      .doc(organizationPath(`org-${regionId}`))
      .set({ name: 'De Voorbeeldschool' });
    await put('late', { ...own, dueDate: '2026-03-01', candidateId: 'anna' });
    await put('later', { ...own, dueDate: '2026-03-02', candidateId: 'shut' });
    await put('now', { ...own, dueDate: '2026-03-09', orgId: `org-${regionId}` });
    await put('hidden', { ...own, dueDate: '2026-03-09', isPrivate: true, candidateId: 'anna' });
    await put('soon', { ...own, dueDate: '2026-03-12' });
    await put('pool', {});
    await put('left', { assigneeUid: inactive });
    await put('other', { assigneeUid: viewer, dueDate: '2026-03-09', isPrivate: true });
    await news(editor, 'one');
    await news(editor, 'due', 'due');
    await news(viewer, 'two');
    await wish(editor, wishes('08:00', ['due']));

    expect(await run('2026-03-09T06:45:00Z')).toBe(0);
    expect(await run('2026-03-09T07:00:00Z')).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      ...{ id: `digest-${editor}-2026-03-09`, kind: 'digest', state: 'queued' },
      ...{ to: 'editor@test.example', subject: 'Uw dag in Regio Test: 2 te laat, 2 vandaag' },
      action: { label: 'Naar mijn taken', path: `/${regionId}/taken` },
    });
    expect(mail?.paragraphs.slice(0, -1)).toEqual([
      'Beste Test editor,',
      'Te laat: Anna Smit en 1 andere taak.',
      expect.stringMatching(
        /^Vandaag: (De Voorbeeldschool en Anna Smit|Anna Smit en De Voorbeeldschool)\.$/,
      ),
      'De komende 7 dagen: 1 taak.',
      'U hebt 1 ongelezen melding.',
      'In Regio Test wachten 2 taken op iemand die ze oppakt.',
    ]);
    expect(JSON.stringify(mail)).not.toMatch(/burn-out|Geheim|kandidaat\.example/);
  });

  it('is one a day, however often it runs, also where runs meet', async () => {
    const { viewer, put, wish, run, mails } = await aDesk();
    await put('one', { assigneeUid: viewer, dueDate: '2026-03-09' });
    await wish(viewer);
    const runs = await Promise.all([1, 2, 3, 4].map(() => run('2026-03-09T07:00:00Z')));
    expect(runs.reduce((sum, count) => sum + count)).toBe(1);
    expect(await run('2026-03-09T07:15:00Z')).toBe(0);
    expect(await run('2026-03-10T06:45:00Z')).toBe(0);
    // Runs were missed; it comes late.
    expect(await run('2026-03-10T11:00:00Z')).toBe(1);
    expect(await mails()).toHaveLength(2);
  });

  it('is not sent where there is nothing to say, nor later that day', async () => {
    const { editor, put, wish, run, mails } = await aDesk();
    await put('pool', {});
    await wish(editor);
    expect(await run('2026-03-09T07:00:00Z')).toBe(0);
    await put('one', { assigneeUid: editor, dueDate: '2026-03-09' });
    expect(await run('2026-03-09T14:00:00Z')).toBe(0);
    expect(await run('2026-03-10T07:00:00Z')).toBe(1);
    expect(await mails()).toHaveLength(1);
  });

  it('goes to nobody who left, and to who comes back', async () => {
    const { regionId, inactive, put, wish, run } = await aDesk();
    await put('one', { assigneeUid: inactive, dueDate: '2026-03-09' });
    await wish(inactive);
    expect(await run('2026-03-09T07:00:00Z')).toBe(0);
    await adminDb().doc(memberPath(regionId, inactive)).update({ active: true });
    expect(await run('2026-03-09T07:15:00Z')).toBe(1);
  });

  it('sent again by another choice on the same day would be a second one: it is not', async () => {
    const { editor, put, wish, run } = await aDesk();
    await put('one', { assigneeUid: editor, dueDate: '2026-03-09' });
    await wish(editor);
    expect(await run('2026-03-09T07:00:00Z')).toBe(1);
    await wish(editor, wishes('12:00'), new Date('2026-03-09T08:00:00Z'));
    expect(await run('2026-03-09T11:00:00Z')).toBe(0);
    expect(await run('2026-03-10T11:00:00Z')).toBe(1);
  });

  it.each([
    [
      'begins',
      '2026-03-28T00:00:00Z',
      ['2026-03-28T07:00', '2026-03-29T06:00', '2026-03-30T06:00'],
    ],
    ['ends', '2026-10-24T00:00:00Z', ['2026-10-24T06:00', '2026-10-25T07:00', '2026-10-26T07:00']],
  ])(
    'comes at eight by the clock on the wall where summer time %s',
    async (_, from, expected) => {
      const { editor, put, wish, run } = await aDesk();
      await put('one', { assigneeUid: editor, dueDate: '2026-01-01' });
      await wish(editor);
      const sent: string[] = [];
      for (let quarter = 0; quarter < 3 * 96; quarter += 1) {
        const moment = new Date(Date.parse(from) + quarter * 15 * 60_000).toISOString();
        if ((await run(moment)) > 0) sent.push(moment.slice(0, 16));
      }
      expect(sent).toEqual(expected);
    },
    60_000,
  );
});
