// A year of all regions together: from what was booked in four of them to what may be told, once.
import { beyondYearSchema } from '@instroom/domain/beyond/beyond-year.ts';
import {
  beyondYearPath,
  platformAuditEntryPath,
  regionPath,
  userPath,
} from '@instroom/domain/paths.ts';
import { doc, getDocFromServer } from 'firebase/firestore';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { establishYearOf } from '../../functions/src/beyond/establish-year.ts';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aPlatformAdmin } from '../setup/platform.ts';
import { aSharingRegion, fourThatShare } from '../setup/year-figures.ts';

// All regions that share are summed, so that no other test may make one.
useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));

const now = new Date('2026-09-15T09:00:00Z');
const establish = (period: string, at = now) =>
  establishYearOf(adminDb(), { period, uid: 'pat', now: at });
const stored = async (period: string) =>
  beyondYearSchema.parse((await adminDb().doc(beyondYearPath(period)).get()).data());

describe('a year of four regions, one of them small', () => {
  let four: Awaited<ReturnType<typeof fourThatShare>>;
  beforeEach(async () => {
    for (const { ref } of (await adminDb().collection('regions').get()).docs)
      await ref.update({ status: 'ended' });
    for (const { ref } of (await adminDb().collection('beyondYears').get()).docs)
      await ref.delete();
    four = await fourThatShare();
  });

  it('is told exactly, and nothing that betrays what one of them has', async () => {
    await establish('2025');
    const { cells, wholes, regionIds } = await stored('2025');
    // The 3 for mbo are left out, and vo or po with them: else the whole would tell them.
    expect(cells).toEqual({ trainingByRoute: { zib: 27 } });
    expect(wholes).toEqual({ signUpsBySector: 93, trainingByRoute: 27 });
    expect(regionIds).toHaveLength(4);
  });

  it('tells a part where all that is left out is safe as well', async () => {
    await adminDb().doc(regionPath(four.klein.regionId)).update({ status: 'ended' });
    await establish('2025');
    const { cells, wholes } = await stored('2025');
    expect(cells.signUpsBySector).toEqual({ vo: 63, po: 24 });
    expect(wholes).toEqual({ signUpsBySector: 87, trainingByRoute: 27 });
    expect(JSON.stringify({ cells, wholes })).not.toMatch(/Noord|Midden|Oost|region-/);
  });

  it('adds up the months of a school year across two calendar years', async () => {
    await adminDb().doc(regionPath(four.klein.regionId)).update({ status: 'ended' });
    await establish('2024-2025');
    expect((await stored('2024-2025')).cells).toEqual({
      signUpsBySector: { vo: 33, po: 24 },
      trainingByRoute: { zib: 27 },
    });
  });

  it('is established once: what changes later changes nothing, also asked at the same time', async () => {
    await Promise.all([establish('2025'), establish('2025')]);
    const first = await stored('2025');
    await adminDb()
      .doc(regionPath(four.klein.regionId))
      .update({ 'settings.shareAggregatesNationally': false });
    await establish('2025', new Date('2026-10-01T09:00:00Z'));
    expect(await stored('2025')).toEqual(first);
    const entry = await adminDb().doc(platformAuditEntryPath('year-2025')).get();
    expect(entry.data()).toMatchObject({
      ...{ kind: 'year_established', byUid: 'pat', detail: { period: '2025', regions: 4 } },
    });
  });

  it('is refused before it is over, and where there is nothing to tell', async () => {
    await expect(establish('2026')).rejects.toMatchObject({ code: 'period_not_over' });
    await expect(establish('2026-2027')).rejects.toMatchObject({ code: 'period_not_over' });
    await expect(establish('2025-12')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(establish('2022')).rejects.toMatchObject({ code: 'too_few_to_tell' });
    for (const { regionId } of [four.noord, four.klein])
      await adminDb().doc(regionPath(regionId)).update({ status: 'ended' });
    await expect(establish('2025')).rejects.toMatchObject({ code: 'too_few_to_tell' });
    expect((await adminDb().collection('beyondYears').get()).size).toBe(0);
  });

  it('leaves out who does not share or only practises', async () => {
    await adminDb().doc(regionPath(four.klein.regionId)).update({ status: 'ended' });
    const more = { '2025-02': { signUpsBySector: { vo: 50, po: 50 } } };
    await aSharingRegion('Apart', more, { shareAggregatesNationally: false });
    const practising = await aSharingRegion('Oefenen', more);
    const run = { state: 'ready', done: 1, total: 1, startedAt: now, commandId: 'c' };
    await adminDb()
      .doc(regionPath(practising.regionId))
      .update({ practice: { ownerUid: 'o', filledAt: now, run } });
    await establish('2025');
    expect((await stored('2025')).cells.signUpsBySector).toEqual({ vo: 63, po: 24 });
  });
});

it('who administers the platform establishes and reads it; who administers a region does neither', async () => {
  const { noord } = await fourThatShare();
  await adminDb()
    .doc(userPath(noord.regionAdmin))
    .set({ regionIds: [noord.regionId] });
  const admin = await signInAs(await aPlatformAdmin());
  const member = await signInAs(noord.regionAdmin);
  const refused = member.call('establishYear', { period: '2025' });
  await expect(refused).rejects.toMatchObject({ details: { code: 'not_allowed' } });
  await expect(admin.call('establishYear', { period: '2025-k1' })).rejects.toMatchObject({
    details: { code: 'invalid_input' },
  });
  await admin.call('establishYear', { period: '2025' });
  const read = ({ db }: typeof admin) => getDocFromServer(doc(db, beyondYearPath('2025')));
  expect((await read(admin)).exists()).toBe(true);
  await expect(read(member)).rejects.toMatchObject({ code: 'permission-denied' });
});
