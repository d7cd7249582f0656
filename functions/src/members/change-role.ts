import type { Role } from '@instroom/domain/region/member.ts';
import type { Done } from '@instroom/domain/region/people-commands.ts';
import type { Auth } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { type Command, changeMember } from './change-member.ts';

export function changeRoleOf(
  db: Firestore,
  auth: Auth,
  { role, ...command }: Command & { role: Role },
): Promise<Done> {
  return changeMember(db, auth, command, {
    to: (member) => (member.role === role ? undefined : { role }),
    kind: 'role_changed',
    detail: (member) => ({ from: member.role, to: role }),
  });
}
