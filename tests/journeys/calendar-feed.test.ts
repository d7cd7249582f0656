// Somebody makes a secret address in the account, and a calendar fetches the tasks there.
import {
  describedFeedSchema,
  feedPathOf,
  renewedFeedSchema,
} from '@instroom/domain/account/calendar-feed.ts';
import { calendarFeedsPath, memberPath, taskPath, userPath } from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { signInAs } from '../setup/clients.ts';
import { request } from '../setup/form.ts';
import { aMember, aRegion } from '../setup/region.ts';

async function aPerson() {
  const { regionId, editor: uid, regionAdmin } = await aRegion();
  await adminDb()
    .doc(userPath(uid))
    .set({ regionIds: [regionId] });
  const client = await signInAs(uid);
  const renew = async (showsTitles = false) =>
    renewedFeedSchema.parse(await client.call('renewCalendarFeed', { showsTitles })).token;
  const described = async () =>
    describedFeedSchema.parse(await client.call('describeCalendarFeed', {}));
  const put = (id: string, changes: Partial<Task>, region = regionId) =>
    adminDb()
      .doc(taskPath(region, id))
      .set(aTask({ title: 'Anna bellen', assigneeUid: uid, people: ['pat', uid], ...changes }));
  return { regionId, uid, regionAdmin, client, renew, described, put };
}

const fetched = (token: string, headers: Record<string, string> = {}, method = 'GET') =>
  request('calendarFeed', feedPathOf(token), { headers, method });
const titlesIn = (file: string) => [...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title);

describe('a calendar at a secret address', () => {
  it('shows one’s own open tasks with a day, and nothing of whom they are about', async () => {
    const { uid, renew, put } = await aPerson();
    await put('mine', { dueDate: '2026-12-01', candidateId: 'anna' });
    await put('dayless', { candidateId: 'anna' });
    await put('done', { dueDate: '2026-12-01', status: 'done', doneAt: new Date(), doneBy: uid });
    await put('other', { dueDate: '2026-12-01', assigneeUid: 'pat' });
    const token = await renew();
    const response = await fetched(token);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private');
    const file = await response.text();
    expect(titlesIn(file)).toEqual(['Taak voor een kandidaat']);
    expect(file.toLowerCase()).not.toContain('anna');
  });

  it('says that nothing changed until a task does, which then is the same one in a later version', async () => {
    const { renew, put } = await aPerson();
    const createdAt = new Date('2026-11-27T09:00:00Z');
    await put('mine', { dueDate: '2026-12-01', createdAt, updatedAt: createdAt });
    const token = await renew();
    const first = await fetched(token);
    const version = first.headers.get('etag') ?? '';
    const before = await first.text();
    expect((await fetched(token, { 'if-none-match': version })).status).toBe(304);
    expect((await fetched(token, { 'if-none-match': `W/${version}` })).status).toBe(304);
    await put('mine', {
      dueDate: '2026-12-02',
      createdAt,
      updatedAt: new Date('2026-11-27T10:00Z'),
    });
    const later = await fetched(token, { 'if-none-match': version });
    expect(later.status).toBe(200);
    const after = await later.text();
    const uidIn = (file: string) => /UID:(.*)\r/.exec(file)?.[1];
    expect(uidIn(after)).toBe(uidIn(before));
    expect(before).toContain('SEQUENCE:0\r\n');
    expect(after).toContain('SEQUENCE:3600\r\n');
    expect(after).toContain('DTSTART;VALUE=DATE:20261202\r\n');
  });

  it('shows titles only to who chose that, at the same address', async () => {
    const { client, renew, put } = await aPerson();
    await put('mine', { dueDate: '2026-12-01' });
    const token = await renew();
    await client.call('changeCalendarFeed', { showsTitles: true });
    expect(titlesIn(await (await fetched(token)).text())).toEqual(['Anna bellen']);
  });

  it('holds the tasks of each region where somebody works, and of no other', async () => {
    const { regionId, uid, renew, put } = await aPerson();
    const { regionId: second } = await aRegion();
    const { regionId: former } = await aRegion();
    await adminDb().doc(memberPath(second, uid)).set(aMember('viewer'));
    await adminDb()
      .doc(memberPath(former, uid))
      .set(aMember('editor', { active: false }));
    // The mirror may be behind.
    await adminDb()
      .doc(userPath(uid))
      .set({ regionIds: [regionId, second, former] });
    await put('here', { dueDate: '2026-12-01' });
    await put('there', { dueDate: '2026-12-02', orgId: 'po-1' }, second);
    await put('before', { dueDate: '2026-12-03' }, former);
    const file = await (await fetched(await renew())).text();
    expect(titlesIn(file)).toEqual(['Taak', 'Taak voor een organisatie']);
  });

  it('is gone once it is revoked, or replaced by a new one', async () => {
    const { client, renew, described } = await aPerson();
    const old = await renew();
    const token = await renew();
    expect((await fetched(old)).status).toBe(404);
    expect((await fetched(token)).status).toBe(200);
    await client.call('revokeCalendarFeed', {});
    expect((await fetched(token)).status).toBe(404);
    expect((await described()).feed).toBeNull();
  });

  it('is gone at once for who is deactivated, also while the account still says otherwise', async () => {
    const { regionId, uid, renew } = await aPerson();
    const token = await renew();
    await adminDb().doc(memberPath(regionId, uid)).update({ active: false });
    await adminDb()
      .doc(userPath(uid))
      .set({ regionIds: [regionId] });
    expect((await fetched(token)).status).toBe(404);
  });

  it('is found by its token only, and the token is stored nowhere', async () => {
    const { uid, renew } = await aPerson();
    const token = await renew();
    expect((await fetched('x'.repeat(43))).status).toBe(404);
    expect((await fetched('..')).status).toBe(404);
    expect((await fetched(token, {}, 'POST')).status).toBe(405);
    const { docs } = await adminDb().collection(calendarFeedsPath).where('uid', '==', uid).get();
    expect(docs).toHaveLength(1);
    expect(JSON.stringify(docs.map((document) => [document.id, document.data()]))).not.toContain(
      token,
    );
  });

  it('says when it was fetched last', async () => {
    const { renew, described } = await aPerson();
    const token = await renew();
    expect((await described()).feed?.lastReadAt).toBeUndefined();
    await fetched(token);
    const first = (await described()).feed?.lastReadAt;
    expect(first).toBeDefined();
    await fetched(token);
    expect((await described()).feed?.lastReadAt).toBe(first);
  });

  it('answers only so often in an hour', async () => {
    const { renew } = await aPerson();
    const token = await renew();
    const statuses: number[] = [];
    for (let time = 0; time < 61; time += 1) statuses.push((await fetched(token)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  }, 60_000);
});

describe('a secret address', () => {
  it('is made by nobody who works nowhere', async () => {
    const { inactive } = await aRegion();
    const { call } = await signInAs(inactive);
    await expect(call('renewCalendarFeed', { showsTitles: false })).rejects.toMatchObject({
      details: { code: 'not_allowed' },
    });
    expect(await call('describeCalendarFeed', {})).toEqual({ isMember: false, feed: null });
  });

  it('is no way around the second step where the region asks for one', async () => {
    const { regionId, uid, renew } = await aPerson();
    await adminDb().doc(memberPath(regionId, uid)).update({ mfaRequired: true });
    await expect(renew()).rejects.toMatchObject({ details: { code: 'second_factor_required' } });
  });
});
