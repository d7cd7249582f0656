import { type Mail, mailSchema } from '@instroom/domain/mail/mail.ts';
import { standardWishes } from '@instroom/domain/notification/settings.ts';
import { mailsPath, memberPath, regionPath } from '@instroom/domain/paths.ts';
import type { PeriodKind } from '@instroom/domain/report/period.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { queueReports } from './queue-reports.ts';
import { saveSettings } from './save-settings.ts';

useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));

async function aDesk() {
  const region = await aRegion({ name: 'Regio Test' });
  const { regionId } = region;
  const wish = (uid: string, reports: PeriodKind[], now = new Date('2026-02-10T09:00:00Z')) =>
    saveSettings(adminDb(), { regionId, uid, wishes: { ...standardWishes, reports }, now });
  const run = (moment: string) => queueReports(adminDb(), regionId, new Date(moment));
  const mails = async (): Promise<(Mail & { id: string })[]> => {
    const { docs } = await adminDb().collection(mailsPath(regionId)).get();
    return docs.map((document) => ({ ...mailSchema.parse(document.data()), id: document.id }));
  };
  return { ...region, wish, run, mails };
}

describe('who asked for it is told that a period is over', () => {
  it('on the first working day, with the way to its report and to the settings; no figure and no name of others', async () => {
    const { regionId, editor, viewer, wish, run, mails } = await aDesk();
    await wish(editor, ['month', 'schoolYear']);
    await wish(viewer, ['quarter']);
    expect(await run('2026-03-01T06:30:00Z')).toBe(0);
    expect(await run('2026-03-02T06:30:00Z')).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      ...{ id: `report-${editor}-2026-02`, kind: 'report_ready', state: 'queued' },
      subject: 'Verslag over februari 2026 van Regio Test',
      action: { path: `/${regionId}/cijfers/verslag?periode=2026-02` },
      aside: { path: '/account/meldingen' },
    });
    // Of the numbers only the year.
    expect(mail?.paragraphs.join(' ').match(/\d+/g)).toEqual(['2026']);
  });

  it('once for each period, however often and however much at once the schedule runs', async () => {
    const { editor, wish, run, mails } = await aDesk();
    await wish(editor, ['month', 'quarter', 'year', 'schoolYear']);
    const ran = await Promise.all([1, 2, 3].map(() => run('2026-04-01T05:30:00Z')));
    expect(ran.reduce((all, count) => all + count, 0)).toBe(2);
    expect(await run('2026-04-01T06:30:00Z')).toBe(0);
    expect(await run('2026-04-20T05:30:00Z')).toBe(0);
    expect((await mails()).map(({ id }) => id)).toEqual([
      `report-${editor}-2026-03`,
      `report-${editor}-2026-k1`,
    ]);
    expect(await run('2026-08-03T05:30:00Z')).toBe(2);
    expect(await run('2027-01-04T06:30:00Z')).toBe(3);
    expect((await mails()).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'Verslag over schooljaar 2025-2026 van Regio Test',
        'Verslag over het 4e kwartaal van 2026 van Regio Test',
        'Verslag over 2026 van Regio Test',
      ]),
    );
  });

  it('not who may look no more, nor who asked no longer', async () => {
    const { regionId, editor, inactive, regionAdmin, wish, run } = await aDesk();
    await wish(inactive, ['month']);
    await wish(regionAdmin, ['month']);
    await wish(regionAdmin, []);
    await wish(editor, ['month']);
    await adminDb().doc(memberPath(regionId, editor)).update({ active: false });
    expect(await run('2026-03-02T06:30:00Z')).toBe(0);
    await adminDb().doc(memberPath(regionId, editor)).update({ active: true });
    expect(await run('2026-03-03T06:30:00Z')).toBe(1);
  });

  it('not in a region in which one practises', async () => {
    const { regionId, editor, wish, run } = await aDesk();
    await wish(editor, ['month']);
    const at = new Date('2026-02-01T09:00:00Z');
    const steps = { state: 'ready', done: 1, total: 1, startedAt: at, commandId: 'c' };
    await adminDb()
      .doc(regionPath(regionId))
      .update({ practice: { ownerUid: editor, filledAt: at, run: steps } });
    expect(await run('2026-03-02T06:30:00Z')).toBe(0);
  });
});
