import { randomUUID } from 'node:crypto';
import { auditEntrySchema } from '@instroom/domain/audit/audit.ts';
import {
  formDraftSchema,
  formVersionSchema,
  publicFormSchema,
} from '@instroom/domain/form/form.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { aNewRegion } from '@instroom/domain/onboarding/a-new-region.ts';
import {
  auditPath,
  formPath,
  formVersionPath,
  invitationPath,
  invitationsPath,
  mailPath,
  mailsPath,
  membersPath,
  platformAuditEntryPath,
  publicFormPath,
  regionPath,
  taskTemplatesPath,
} from '@instroom/domain/paths.ts';
import { invitationSchema } from '@instroom/domain/region/invitation.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { type CreateRegion, createRegionOf } from './create-region.ts';

const now = new Date('2026-03-10T12:00:00Z');

function aWish(changes: Partial<CreateRegion['region']> = {}): CreateRegion {
  return {
    commandId: randomUUID(),
    region: aNewRegion({ regionId: `nieuw-${randomUUID()}`, ...changes }),
    firstAdmin: { email: 'anna@midden.example', displayName: 'Anna Voorbeeld' },
    by: { uid: 'pat', email: 'pat@platform.example' },
    now,
  };
}

const get = async (path: string) => (await adminDb().doc(path).get()).data();
const list = async (path: string) =>
  (await adminDb().collection(path).get()).docs.map((document) => document.data());
/** Those that belong to a command. */
const platformActs = async (commandId: string) => {
  const stored = [commandId, `${commandId}-invitation`].map((id) =>
    get(platformAuditEntryPath(id)),
  );
  const found = (await Promise.all(stored)).filter(Boolean);
  return found.map((act) => auditEntrySchema.parse(act));
};

describe('a region is made', () => {
  it('with all that it begins with', async () => {
    const wish = aWish();
    const { regionId } = wish.region;
    expect(await createRegionOf(adminDb(), wish)).toEqual({
      regionId,
      invitationId: wish.commandId,
    });
    expect(regionSchema.parse(await get(regionPath(regionId)))).toMatchObject({
      name: 'Onderwijsregio Test Midden',
      status: 'onboarding',
      createdBy: 'pat',
    });
    expect(publicFormSchema.parse(await get(publicFormPath(`${regionId}-contact`)))).toMatchObject({
      regionId,
      active: true,
    });
    const formId = `${regionId}-contact`;
    expect(formDraftSchema.parse(await get(formPath(regionId, formId)))).toMatchObject({
      state: 'published',
      version: 1,
    });
    const version = formVersionSchema.parse(await get(formVersionPath(regionId, formId, 1)));
    expect(version.publishedBy).toBe('pat');
    const templates = await list(taskTemplatesPath(regionId));
    expect(templates.map((template) => taskTemplateSchema.parse(template)).length).toBeGreaterThan(
      3,
    );
  });

  it('with an invitation and no member: who administers the platform is not in it', async () => {
    const wish = aWish();
    const { regionId } = wish.region;
    await createRegionOf(adminDb(), wish);
    const invitation = await get(invitationPath(regionId, wish.commandId));
    expect(invitationSchema.parse(invitation)).toMatchObject({
      email: 'anna@midden.example',
      role: 'regionAdmin',
      state: 'open',
      createdBy: 'pat',
    });
    expect(await list(membersPath(regionId))).toEqual([]);
  });

  it('and the desk is told who was invited, by whom, without a link that lets anybody in', async () => {
    const wish = aWish();
    const { regionId } = wish.region;
    await createRegionOf(adminDb(), wish);
    const notice = mailSchema.parse(await get(mailPath(regionId, `${wish.commandId}-notice`)));
    expect(notice).toMatchObject({
      kind: 'first_admin_notice',
      to: 'loket@midden.example',
      replyTo: 'pat@platform.example',
    });
    expect(notice.paragraphs.join(' ')).toContain('Anna Voorbeeld (anna@midden.example)');
    expect(notice).not.toHaveProperty('action');
  });

  it('and written down in the audit log of the region and of the platform, without names', async () => {
    const wish = aWish();
    const { regionId } = wish.region;
    await createRegionOf(adminDb(), wish);
    const acts = (await list(auditPath(regionId))).map((act) => auditEntrySchema.parse(act));
    expect(acts.map(({ kind }) => kind).toSorted()).toEqual(['member_invited', 'region_created']);
    const onPlatform = await platformActs(wish.commandId);
    expect(onPlatform.map(({ kind, byUid }) => `${kind} ${byUid}`).toSorted()).toEqual([
      'member_invited pat',
      'region_created pat',
    ]);
    expect(JSON.stringify([acts, onPlatform])).not.toMatch(/anna|midden\.example/i);
  });
});

describe('a command that comes twice', () => {
  it('makes one region with one invitation, also at the same moment', async () => {
    const wish = aWish();
    const { regionId } = wish.region;
    const answers = await Promise.all([1, 2, 3].map(() => createRegionOf(adminDb(), wish)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await createRegionOf(adminDb(), { ...wish, now: new Date('2026-03-11T12:00:00Z') });
    expect(await list(invitationsPath(regionId))).toHaveLength(1);
    expect(await list(mailsPath(regionId))).toHaveLength(2);
    expect(regionSchema.parse(await get(regionPath(regionId))).createdAt).toEqual(now);
  });
});

describe('nothing is written', () => {
  const nothingOf = async ({ commandId, region: { regionId } }: CreateRegion) => {
    expect(await get(regionPath(regionId))).toBeUndefined();
    for (const path of [invitationsPath, mailsPath, auditPath, taskTemplatesPath])
      expect(await list(path(regionId))).toEqual([]);
    expect(await get(publicFormPath(`${regionId}-contact`))).toBeUndefined();
    expect(await platformActs(commandId)).toEqual([]);
  };

  it.each([
    ['unknown_municipality', { municipalityCodes: ['0202', '0000'] }],
    ['municipalities_required', { municipalityCodes: [] }],
  ] as const)('when it is refused: %s', async (code, changes) => {
    const wish = aWish({ ...changes, municipalityCodes: [...changes.municipalityCodes] });
    await expect(createRegionOf(adminDb(), wish)).rejects.toMatchObject({ code });
    await nothingOf(wish);
  });

  it.each([
    ['region_id_reserved', 'platform'],
    ['region_id_invalid', 'Midden Brabant'],
    ['region_id_invalid', '../x'],
  ])('under an id that cannot be: %s, %s', async (code, regionId) => {
    await expect(createRegionOf(adminDb(), aWish({ regionId }))).rejects.toMatchObject({ code });
  });

  it('when somebody invites himself, however the address is written', async () => {
    const wish = aWish();
    const firstAdmin = { email: 'Pat@Platform.Example', displayName: 'Pat' };
    await expect(createRegionOf(adminDb(), { ...wish, firstAdmin })).rejects.toMatchObject({
      code: 'not_for_yourself',
    });
    await nothingOf(wish);
  });

  it('when the id is taken: the region that has it stays as it is', async () => {
    const first = aWish();
    const { regionId } = first.region;
    await createRegionOf(adminDb(), first);
    const second = aWish({ regionId, name: 'Kaping' });
    await expect(createRegionOf(adminDb(), second)).rejects.toMatchObject({
      code: 'region_exists',
    });
    expect(await get(regionPath(regionId))).toMatchObject({ name: 'Onderwijsregio Test Midden' });
    expect(await list(invitationsPath(regionId))).toHaveLength(1);
    expect(await list(mailsPath(regionId))).toHaveLength(2);
  });

  it('when two want the same id at the same moment: one gets it, the other is told', async () => {
    const regionId = `nieuw-${randomUUID()}`;
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => createRegionOf(adminDb(), aWish({ regionId }))),
    );
    const refused = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refused).toEqual(['region_exists', 'region_exists']);
    expect(await list(invitationsPath(regionId))).toHaveLength(1);
  });
});
