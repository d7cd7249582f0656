// The one way in which a membership changes. A region never loses its last admin, also when two admins take each other's
// role at the same moment: both transactions read all admins.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { commandPath, memberPath, membersPath, regionPath } from '@instroom/domain/paths.ts';
import {
  canManage,
  losesRights,
  type Member,
  memberSchema,
  memberSecurity,
} from '@instroom/domain/region/member.ts';
import type { Done, MemberCommand } from '@instroom/domain/region/people-commands.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';
import { endSessions } from './end-sessions.ts';

export type Command = MemberCommand & { byUid: string; now: Date };
type Change = {
  /** What to write, or nothing where it stands so already. */
  to: (member: Member) => Partial<Pick<Member, 'role' | 'active'>> | undefined;
  kind: Extract<AuditedAct['kind'], 'role_changed' | 'member_deactivated' | 'member_reactivated'>;
  detail?: (member: Member) => AuditedAct['detail'];
  /** What else must become true with it: reads first, and answers what to write. */
  along?: (transaction: Transaction, member: Member) => Promise<() => void>;
};

export async function changeMember(
  db: Firestore,
  auth: Auth,
  { regionId, commandId, uid, byUid, now }: Command,
  { to, kind, detail, along }: Change,
): Promise<Done> {
  const document = db.doc(memberPath(regionId, uid));
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const loses = await db.runTransaction(async (transaction) => {
    const [done, stored, storedRegion] = await transaction.getAll(
      commandDocument,
      document,
      db.doc(regionPath(regionId)),
    );
    // Sent again: perhaps because sessions could not be ended the first time.
    if (done?.exists) return done.get('answer.loses') === true;
    const admins = await activeAdmins(db, transaction, regionId);
    // Again, since the door looked: a colleague may have been quicker.
    if (!admins.includes(byUid)) throw new DomainError('not_allowed');
    const member = stored && readDocument(stored, memberSchema);
    const region = storedRegion && readDocument(storedRegion, regionSchema);
    if (!member || !region) throw new DomainError('not_found');
    const fields = to(member);
    if (!fields) return false;
    const after = { ...member, ...fields };
    const others = admins.filter((admin) => admin !== uid);
    if (others.length === 0 && !canManage(after)) throw new DomainError('last_region_admin');
    if (uid === byUid) throw new DomainError('own_role');

    const writeAlong = await along?.(transaction, member);
    writeAlong?.();
    transaction.update(document, {
      ...fields,
      ...memberSecurity(region, after.role),
      updatedAt: now,
      updatedBy: byUid,
    });
    recordAudit(db, transaction, regionId, {
      at: now,
      byUid,
      kind,
      memberUid: uid,
      ...(detail && { detail: detail(member) }),
    });
    const answer = { loses: losesRights(member, after) };
    transaction.set(commandDocument, commandRecord({ kind, uid: byUid, now, answer }));
    return answer.loses;
  });
  if (loses) await endSessions(auth, uid);
  return { status: 'done' };
}

async function activeAdmins(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
): Promise<string[]> {
  const admins = db.collection(membersPath(regionId)).where('role', '==', 'regionAdmin');
  return (await transaction.get(admins)).docs
    .filter((admin) => canManage(readDocument(admin, memberSchema)))
    .map(({ id }) => id);
}
