import { randomUUID } from 'node:crypto';
import { auditEntrySchema } from '@instroom/domain/audit/audit.ts';
import { formDraftSchema, publicFormSchema } from '@instroom/domain/form/form.ts';
import { historyOf } from '@instroom/domain/form/publish-form.ts';
import {
  auditPath,
  formPath,
  mailPath,
  platformAuditEntryPath,
  publicFormPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aStoredForm } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { type ChangeRegion, changeRegionOf } from './change-region.ts';
import { inviteRegionAdminOf } from './invite-region-admin.ts';

const now = new Date('2026-03-10T12:00:00Z');
const desk = { name: 'Loket Test', email: 'loket@test.example' };

async function aChangeableRegion() {
  const { regionId } = await aRegion({ desk });
  const formId = await aStoredForm(regionId);
  const change = (changes: ChangeRegion['change'], more: Partial<ChangeRegion> = {}) =>
    changeRegionOf(adminDb(), {
      regionId,
      commandId: randomUUID(),
      change: changes,
      as: 'regionAdmin',
      uid: 'bea',
      now,
      ...more,
    });
  const data = async (path: string) => (await adminDb().doc(path).get()).data();
  return {
    regionId,
    change,
    region: async () => regionSchema.parse(await data(regionPath(regionId))),
    form: async () => publicFormSchema.parse(await data(publicFormPath(formId))),
    acts: async () =>
      (await adminDb().collection(auditPath(regionId)).get()).docs.map((act) =>
        auditEntrySchema.parse(act.data()),
      ),
    data,
  };
}

describe('a change of settings', () => {
  it('is written with who did it, and the audit log names the fields', async () => {
    const { change, region, acts } = await aChangeableRegion();
    await change({
      leadPartner: 'Stichting Test',
      settings: { staleAfterDays: 45, inactivityMonths: 6 },
    });
    expect(await region()).toMatchObject({
      leadPartner: 'Stichting Test',
      settings: { staleAfterDays: 45, minCellSize: 5 },
      updatedBy: 'bea',
      updatedAt: now,
    });
    expect(await acts()).toMatchObject([
      {
        kind: 'settings_changed',
        byUid: 'bea',
        fields: ['leadPartner', 'settings.staleAfterDays'],
      },
    ]);
  });

  it('of norms of contact by phase: two admins on two phases both win, and the audit log says which setting', async () => {
    const { change, region, acts } = await aChangeableRegion();
    await Promise.all([
      change({ settings: { staleDaysByPhase: { new: 7 } } }),
      change({ settings: { staleDaysByPhase: { training: 90 } } }),
    ]);
    expect((await region()).settings.staleDaysByPhase).toEqual({ new: 7, training: 90 });
    await change({ settings: { staleDaysByPhase: { new: null, training: null } } });
    expect((await region()).settings).not.toHaveProperty('staleDaysByPhase');
    expect((await acts()).map(({ fields }) => fields)).toEqual(
      Array.from({ length: 3 }, () => ['settings.staleDaysByPhase']),
    );
  });

  it('of the statement reaches the forms, which go on accepting what open pages show', async () => {
    const { change, form } = await aChangeableRegion();
    await change({
      settings: {
        privacyStatementUrl: 'https://test.example/privacy-2',
        privacyStatementVersion: '2',
      },
    });
    expect((await form()).privacyStatement).toEqual({
      url: 'https://test.example/privacy-2',
      version: '2',
      accepted: ['1', '2'],
    });
  });

  it('stands in what the region works on too, and what was closed stays closed', async () => {
    const { change, form, regionId } = await aChangeableRegion();
    const worked = adminDb().doc(formPath(regionId, `${regionId}-contact`));
    const { draft } = historyOf(await form());
    await worked.set({ ...draft, state: 'closed' });
    await change({ formOrigins: ['https://nieuw.example'] });
    expect(formDraftSchema.parse((await worked.get()).data())).toMatchObject({
      design: { allowedOrigins: ['https://nieuw.example'] },
      updatedBy: 'bea',
    });
    await change({ status: 'ended' }, { as: 'platformAdmin' });
    await change({ status: 'active' }, { as: 'platformAdmin' });
    expect(await form()).toMatchObject({
      active: false,
      allowedOrigins: ['https://nieuw.example'],
    });
  });

  it('leaves the forms of other regions alone', async () => {
    const [one, other] = await Promise.all([aChangeableRegion(), aChangeableRegion()]);
    await one.change({ desk: { ...desk, email: 'ander@test.example' } });
    expect((await one.form()).deskEmail).toBe('ander@test.example');
    expect((await other.form()).deskEmail).toBeUndefined();
  });

  it('that changes nothing writes nothing', async () => {
    const { change, region, acts } = await aChangeableRegion();
    const before = await region();
    await change({ desk, sectors: ['mbo', 'po', 'vo'], settings: { staleAfterDays: 30 } });
    expect(await region()).toEqual(before);
    expect(await acts()).toEqual([]);
  });

  it('has one effect when the command comes twice', async () => {
    const { change, region, acts } = await aChangeableRegion();
    const commandId = randomUUID();
    await change({ leadPartner: 'Eerst' }, { commandId });
    await change({ leadPartner: 'Daarna' });
    await change({ leadPartner: 'Eerst' }, { commandId });
    expect((await region()).leadPartner).toBe('Daarna');
    expect(await acts()).toHaveLength(2);
  });

  it('of two people at the same moment keeps both', async () => {
    const { change, region } = await aChangeableRegion();
    await Promise.all([
      change({ leadPartner: 'Stichting Test' }),
      change({ settings: { staleAfterDays: 45 } }),
      change({ settings: { inactivityMonths: 9 } }),
    ]);
    expect(await region()).toMatchObject({
      leadPartner: 'Stichting Test',
      settings: { staleAfterDays: 45, inactivityMonths: 9 },
    });
  });

  it('is refused whole where a part of it cannot be', async () => {
    const { change, region } = await aChangeableRegion();
    const before = await region();
    const wish = { municipalityCodes: ['0000'], leadPartner: 'Stichting Test' };
    await expect(change(wish)).rejects.toMatchObject({ code: 'unknown_municipality' });
    await expect(change({}, { regionId: 'nowhere' })).rejects.toMatchObject({ code: 'not_found' });
    expect(await region()).toEqual(before);
  });
});

describe('the platform', () => {
  it('changes name and status, which is written down in both logs', async () => {
    const { change, region, acts, data } = await aChangeableRegion();
    const commandId = randomUUID();
    await change(
      { name: 'Regio Nieuw', status: 'ended' },
      { as: 'platformAdmin', uid: 'pat', commandId },
    );
    expect(await region()).toMatchObject({ name: 'Regio Nieuw', status: 'ended' });
    const act = {
      kind: 'region_changed',
      byUid: 'pat',
      fields: ['name', 'status'],
      detail: { from: 'active', to: 'ended' },
    };
    expect(await acts()).toMatchObject([act]);
    expect(await data(platformAuditEntryPath(commandId))).toMatchObject(act);
  });

  it('closes the forms of a region that ends, and opens them when it takes part again', async () => {
    const { change, form } = await aChangeableRegion();
    await change({ status: 'ended' }, { as: 'platformAdmin' });
    expect((await form()).active).toBe(false);
    await change({ status: 'active' }, { as: 'platformAdmin' });
    expect((await form()).active).toBe(true);
  });

  it('invites one more region admin, and the desk is told, once', async () => {
    const { regionId, acts, data } = await aChangeableRegion();
    const commandId = randomUUID();
    const wish = {
      regionId,
      commandId,
      person: { email: 'bo@test.example', displayName: 'Bo Test' },
      by: { uid: 'pat', email: 'pat@platform.example' },
      now,
    };
    await inviteRegionAdminOf(adminDb(), wish);
    await inviteRegionAdminOf(adminDb(), wish);
    expect(await acts()).toMatchObject([{ kind: 'member_invited', byUid: 'pat' }]);
    expect(await data(mailPath(regionId, `${commandId}-notice`))).toMatchObject({ to: desk.email });
    expect(await data(platformAuditEntryPath(`${commandId}-invitation`))).toMatchObject({
      kind: 'member_invited',
      regionId,
    });
  });

  it('has no say in somebody’s practice region', async () => {
    const filledAt = now;
    const run = { state: 'ready', done: 0, total: 0, startedAt: now, commandId: 'c' } as const;
    const { regionId } = await aRegion({ desk, practice: { ownerUid: 'bo', filledAt, run } });
    const change = {
      regionId,
      commandId: randomUUID(),
      change: { name: 'Anders' },
      uid: 'pat',
      now,
    };
    await expect(
      changeRegionOf(adminDb(), { ...change, as: 'platformAdmin' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    const person = { email: 'bo@test.example', displayName: 'Bo Test' };
    await expect(
      inviteRegionAdminOf(adminDb(), {
        regionId,
        commandId: randomUUID(),
        person,
        by: { uid: 'pat' },
        now,
      }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('cannot invite itself, nor anybody into a region whose desk cannot be told', async () => {
    const { regionId } = await aChangeableRegion();
    const { regionId: withoutDesk } = await aRegion();
    const invite = (id: string, email: string) =>
      inviteRegionAdminOf(adminDb(), {
        regionId: id,
        commandId: randomUUID(),
        person: { email, displayName: 'Bo Test' },
        by: { uid: 'pat', email: 'pat@platform.example' },
        now,
      });
    await expect(invite(regionId, 'PAT@platform.example')).rejects.toMatchObject({
      code: 'not_for_yourself',
    });
    await expect(invite(withoutDesk, 'bo@test.example')).rejects.toMatchObject({
      code: 'desk_required',
    });
    await expect(invite('nowhere', 'bo@test.example')).rejects.toMatchObject({ code: 'not_found' });
  });
});
