// A new link for an invitation: its key and its mail. Answers what the invitation itself must remember of it.
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { invitationKeyPath, invitationPath } from '@instroom/domain/paths.ts';
import {
  type Invitation,
  invitationDays,
  invitationKeptDays,
  invitationKeySchema,
} from '@instroom/domain/region/invitation.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { queueMail } from '../mail/queue-mail.ts';
import { hashOfToken, newToken } from '../platform/secret-token.ts';
import type { Writer } from '../platform/writer.ts';
import { invitationMail } from './messages/nl.ts';

type Place = { regionId: string; regionName: string; invitationId: string };
type Person = Pick<Invitation, 'email' | 'displayName' | 'role'>;

/** The page that takes the link; the secret stands behind the `#`, so that no server ever logs it. */
const acceptPath = (token: string) => `/uitnodiging#${token}`;

export function sendInvitation(
  db: Firestore,
  writer: Writer,
  { regionId, regionName, invitationId }: Place,
  person: Person,
  now: Date,
): Pick<Invitation, 'tokenHash' | 'expiresAt' | 'expireAt'> {
  const token = newToken();
  const tokenHash = hashOfToken(token);
  const expiresAt = addDays(now, invitationDays);
  const expireAt = addDays(expiresAt, invitationKeptDays);
  const emailNormalized = normalizeEmail(person.email);
  writer.set(
    db.doc(invitationKeyPath(tokenHash)),
    invitationKeySchema.parse({ regionId, invitationId, emailNormalized, expireAt }),
  );
  // Under the hash of its link, so that the mail of a link that must not be used any more can be found.
  queueMail(db, writer, regionId, tokenHash, {
    kind: 'invitation',
    to: person.email,
    ...invitationMail({ ...person, regionName, days: invitationDays, path: acceptPath(token) }),
    reportTo: invitationPath(regionId, invitationId),
    now,
  });
  return { tokenHash, expiresAt, expireAt };
}
