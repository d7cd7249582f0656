// The names of accounts, by uid; of one that is gone there is none.
import type { AccountNames } from '@instroom/domain/audit/commands.ts';
import type { Auth } from 'firebase-admin/auth';

export async function namesOf(accounts: Auth, uids: readonly string[]): Promise<AccountNames> {
  const { users } = await accounts.getUsers(uids.map((uid) => ({ uid })));
  const names = users.map(({ uid, displayName, email }) => [uid, displayName || email || '']);
  return { names: Object.fromEntries(names.filter(([, name]) => name !== '')) };
}
