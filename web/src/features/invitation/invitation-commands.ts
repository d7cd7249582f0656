import {
  acceptInvitationAnswerSchema,
  describedInvitationSchema,
} from '@instroom/domain/region/people-commands.ts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../data/call.ts';

/** Asked once: what it tells does not change while somebody looks, and accepting finds out for itself. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => call('describeInvitation', { token }, describedInvitationSchema),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });

export function sendAcceptInvitation(token: string) {
  return call('acceptInvitation', { token }, acceptInvitationAnswerSchema);
}
