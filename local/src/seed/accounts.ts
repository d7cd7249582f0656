// The people who can sign in to the demo. Their accounts are put right at every start, since the backend's saved
// state holds no passwords.
import { memberPath, platformAdminPath } from '@instroom/domain/paths.ts';
import { memberSchema, type Role } from '@instroom/domain/region/member.ts';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { demoRegions, writtenBySeed } from './regions.ts';

export const password = 'Welkom-bij-Instroom1';

export interface Account {
  uid: string;
  email: string;
  displayName: string;
  /** What it may do, in the words of who reads the list. */
  may: string;
  membership?: { regionId: string; role: Role };
}

const staff = [
  { mailbox: 'beheer', firstName: 'Bea', role: 'regionAdmin', may: 'beheert' },
  { mailbox: 'bewerker', firstName: 'Bart', role: 'editor', may: 'bewerkt' },
  { mailbox: 'lezer', firstName: 'Lena', role: 'viewer', may: 'leest mee in' },
] as const;

export const accounts: Account[] = [
  ...demoRegions.flatMap(({ regionId, name }) =>
    staff.map(({ mailbox, firstName, role, may }) => ({
      uid: `${regionId}-${mailbox}`,
      email: `${mailbox}@${regionId}.example`,
      displayName: `${firstName} Voorbeeld`,
      may: `${may} ${name}`,
      membership: { regionId, role },
    })),
  ),
  {
    uid: 'platform',
    email: 'platform@instroom.example',
    displayName: 'Pat Platform',
    may: 'beheert het platform, ziet geen kandidaten',
  },
];

export async function seedAccounts(auth: Auth, db: Firestore, now: Date): Promise<void> {
  await Promise.all(accounts.map((account) => putRight(auth, account)));
  await Promise.all(accounts.map((account) => addRoleIfMissing(db, account, now)));
}

async function putRight(auth: Auth, { uid, email, displayName }: Account) {
  const wanted = { email, displayName, password, emailVerified: true, disabled: false };
  const { users } = await auth.getUsers([{ uid }]);
  await (users.length > 0 ? auth.updateUser(uid, wanted) : auth.createUser({ uid, ...wanted }));
}

/** A role that was changed while trying things out stays changed. */
async function addRoleIfMissing(db: Firestore, account: Account, now: Date) {
  const { uid, email, displayName, membership } = account;
  const document = db.doc(
    membership ? memberPath(membership.regionId, uid) : platformAdminPath(uid),
  );
  if ((await document.get()).exists) return;
  const member = { schemaVersion: 1, displayName, email, active: true, since: now };
  await document.set(
    membership
      ? memberSchema.parse({ ...member, role: membership.role, ...writtenBySeed(now) })
      : { since: now },
  );
}
