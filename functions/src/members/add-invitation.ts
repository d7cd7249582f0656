// Everything that makes an invitation, written along with the caller's transaction or batch: the invitation, the key
// that finds it, its mail, and the entry in the audit log. Whether somebody may be invited is the caller's to decide.
import { randomUUID } from 'node:crypto';
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { invitationPath } from '@instroom/domain/paths.ts';
import { type Invitation, invitationSchema } from '@instroom/domain/region/invitation.ts';
import type { Role } from '@instroom/domain/region/member.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import type { Writer } from '../platform/writer.ts';
import { sendInvitation } from './send-invitation.ts';

export interface NewInvitation {
  regionId: string;
  regionName: string;
  email: string;
  displayName: string;
  role: Role;
  byUid: string;
  now: Date;
  /** One that follows from the command, where the caller looks whether the command came before. */
  invitationId?: string;
}

export function addInvitation(
  db: Firestore,
  writer: Writer,
  { regionId, regionName, invitationId = randomUUID(), byUid, now, ...person }: NewInvitation,
): { invitationId: string } {
  const place = { regionId, regionName, invitationId };
  const sent = sendInvitation(db, writer, place, person, now);
  const invitation: Invitation = invitationSchema.parse({
    schemaVersion: 1,
    ...person,
    emailNormalized: normalizeEmail(person.email),
    state: 'open',
    ...sent,
    createdAt: now,
    createdBy: byUid,
    updatedAt: now,
    updatedBy: byUid,
  });
  writer.set(db.doc(invitationPath(regionId, invitationId)), invitation);
  recordAudit(db, writer, regionId, {
    at: now,
    byUid,
    kind: 'member_invited',
    detail: { invitationId, role: person.role },
  });
  return { invitationId };
}
