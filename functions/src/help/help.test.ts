import { randomUUID } from 'node:crypto';
import { jointSessionPath, platformAuditEntryPath, supportPath } from '@instroom/domain/paths.ts';
import {
  jointSessionSchema,
  saveJointSessionCommandSchema,
} from '@instroom/domain/platform/joint-session.ts';
import { supportSchema } from '@instroom/domain/platform/support.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { useOwnBackend } from '../../../tests/setup/backend.ts';
import { changeSupportOf } from './change-support.ts';
import { removeJointSessionOf, saveJointSessionOf } from './keep-joint-sessions.ts';

// There is one support contact for the whole backend.
useOwnBackend();

const now = new Date('2026-03-10T12:00:00Z');
const by = { uid: 'platform', now };
const stored = async (path: string) => (await adminDb().doc(path).get()).data();
const auditOf = (commandId: string) => stored(platformAuditEntryPath(commandId));

describe('the support contact', () => {
  const contact = { name: 'Hulplijn Instroom', email: 'hulp@instroom.example' };

  it('is what was said last, whole: what was left out is gone', async () => {
    const commandId = randomUUID();
    const full = { ...contact, phone: '06 12345678', hours: 'Werkdagen van 9 tot 17 uur' };
    await changeSupportOf(adminDb(), { commandId: randomUUID(), contact: full, ...by });
    expect(supportSchema.parse(await stored(supportPath))).toMatchObject(full);
    await changeSupportOf(adminDb(), { commandId, contact, ...by });
    await changeSupportOf(adminDb(), { commandId, contact, ...by });
    expect(supportSchema.parse(await stored(supportPath))).toEqual({
      ...contact,
      updatedAt: now,
      updatedBy: 'platform',
    });
    expect(await auditOf(commandId)).toMatchObject({
      kind: 'settings_changed',
      detail: { document: supportPath },
    });
  });

  it('can be called: a number that no phone has is refused', async () => {
    const wrong = { ...contact, phone: '06 12' };
    const changed = changeSupportOf(adminDb(), { commandId: randomUUID(), contact: wrong, ...by });
    await expect(changed).rejects.toMatchObject({ code: 'invalid_phone' });
  });
});

describe('a joint session', () => {
  const aCommand = (session: object = {}, sessionId: string = randomUUID()) => ({
    ...saveJointSessionCommandSchema.parse({
      commandId: randomUUID(),
      sessionId,
      session: {
        title: 'Eerste sessie',
        startsAt: '2026-04-14T11:00:00.000Z',
        endsAt: '2026-04-14T12:30:00.000Z',
        links: [],
        ...session,
      },
    }),
    ...by,
  });

  it('is saved whole, and again with its report; who made it stays known', async () => {
    const command = aCommand({ place: 'Arnhem', agenda: 'Kennismaken' });
    const { sessionId } = await saveJointSessionOf(adminDb(), command);
    const later = new Date('2026-04-15T09:00:00Z');
    const withReport = aCommand({ report: 'Er waren twaalf regio’s.' }, sessionId);
    await saveJointSessionOf(adminDb(), { ...withReport, uid: 'other', now: later });
    const session = jointSessionSchema.parse(await stored(jointSessionPath(sessionId)));
    expect(session).toMatchObject({
      startsAt: new Date('2026-04-14T11:00:00Z'),
      report: 'Er waren twaalf regio’s.',
      createdBy: 'platform',
      updatedBy: 'other',
    });
    expect(session.place).toBeUndefined();
    expect(await auditOf(withReport.commandId)).toMatchObject({
      kind: 'joint_session_changed',
      byUid: 'other',
    });
  });

  it('does not end before it begins', async () => {
    const command = aCommand({ endsAt: '2026-04-14T11:00:00.000Z' });
    const saved = saveJointSessionOf(adminDb(), command);
    await expect(saved).rejects.toMatchObject({ code: 'ends_before_start' });
    expect(await stored(jointSessionPath(command.sessionId))).toBeUndefined();
  });

  it('can be removed, once', async () => {
    const { sessionId } = await saveJointSessionOf(adminDb(), aCommand());
    const command = { commandId: randomUUID(), sessionId, ...by };
    await removeJointSessionOf(adminDb(), command);
    await removeJointSessionOf(adminDb(), command);
    expect(await stored(jointSessionPath(sessionId))).toBeUndefined();
    expect((await auditOf(command.commandId))?.detail).toEqual({ sessionId, removed: true });
  });
});
