import {
  type ChangeRoleCommand,
  doneSchema,
  type InvitationCommand,
  type InviteMemberCommand,
  inviteMemberAnswerSchema,
  type MemberCommand,
} from '@instroom/domain/region/people-commands.ts';
import { call } from '../../data/call.ts';

export const sendInvite = (command: InviteMemberCommand) =>
  call('inviteMember', command, inviteMemberAnswerSchema);

export const sendInvitationAgain = (command: InvitationCommand) =>
  call('resendInvitation', command, doneSchema);

export const withdrawInvitation = (command: InvitationCommand) =>
  call('withdrawInvitation', command, doneSchema);

export const changeRole = (command: ChangeRoleCommand) => call('changeRole', command, doneSchema);

export const deactivateMember = (command: MemberCommand) =>
  call('deactivateMember', command, doneSchema);

export const reactivateMember = (command: MemberCommand) =>
  call('reactivateMember', command, doneSchema);
