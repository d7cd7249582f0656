// The invitation of a regionAdmin by somebody who administers the platform: who gets nobody in without the region
// knowing, and never in person.
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import type { FirstAdmin } from '@instroom/domain/onboarding/commands.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { addInvitation } from '../members/add-invitation.ts';
import type { Writer } from '../platform/writer.ts';
import { firstAdminNotice } from './messages/nl.ts';

/** Whoever acts for the platform; a script has no address. */
export type Actor = { uid: string; email?: string | undefined };

export interface NewRegionAdmin {
  regionId: string;
  regionName: string;
  deskEmail: string;
  person: FirstAdmin;
  by: Actor;
  /** The invitation has the id of the command, so that a command that comes twice makes one. */
  commandId: string;
  now: Date;
}

export function refuseYourself(by: Actor, person: FirstAdmin): void {
  if (by.email && normalizeEmail(by.email) === normalizeEmail(person.email))
    throw new DomainError('not_for_yourself');
}

export function addRegionAdmin(db: Firestore, writer: Writer, wish: NewRegionAdmin): void {
  const { regionId, regionName, deskEmail, person, by, commandId, now } = wish;
  addInvitation(db, writer, {
    regionId,
    regionName,
    ...person,
    role: 'regionAdmin',
    byUid: by.uid,
    now,
    invitationId: commandId,
  });
  recordPlatformAudit(
    db,
    writer,
    {
      at: now,
      byUid: by.uid,
      kind: 'member_invited',
      regionId,
      detail: { invitationId: commandId, role: 'regionAdmin' },
    },
    `${commandId}-invitation`,
  );
  queueMail(db, writer, regionId, `${commandId}-notice`, {
    kind: 'first_admin_notice',
    to: deskEmail,
    ...(by.email && { replyTo: by.email }),
    ...firstAdminNotice({ regionName, person, byEmail: by.email }),
    now,
  });
}
