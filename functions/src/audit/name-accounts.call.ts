// Who administers the platform sees who did what on it: by name, else by e-mail address.
import { nameAccountsInputSchema } from '@instroom/domain/audit/commands.ts';
import { platformCall } from '../platform/callable.ts';
import { accounts } from '../platform/firebase.ts';
import { namesOf } from './names-of.ts';

export const nameAccounts = platformCall(nameAccountsInputSchema, ({ uids }) =>
  namesOf(accounts, uids),
);
