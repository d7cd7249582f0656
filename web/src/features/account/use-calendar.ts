// The secret address of somebody's calendar: made, made anew, changed and ended.
import { type DescribedFeed, feedPathOf } from '@instroom/domain/account/calendar-feed.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sendChangeCalendar, sendRenewCalendar, sendRevokeCalendar } from './calendar-commands.ts';
import { calendarQuery } from './calendar-queries.ts';

export function useCalendar() {
  const queryClient = useQueryClient();
  const [address, setAddress] = useState<string>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: calendarQuery.queryKey });
  const know = (described: DescribedFeed) =>
    queryClient.setQueryData(calendarQuery.queryKey, described);
  const renew = useMutation({
    networkMode: 'always',
    mutationFn: sendRenewCalendar,
    onSuccess: ({ token }) => {
      setAddress(window.location.origin + feedPathOf(token));
      return refresh();
    },
  });
  const change = useMutation({
    networkMode: 'always',
    mutationFn: sendChangeCalendar,
    onSuccess: know,
  });
  const revoke = useMutation({
    networkMode: 'always',
    mutationFn: sendRevokeCalendar,
    onSuccess: (described) => {
      setAddress(undefined);
      know(described);
    },
  });
  const all = [renew, change, revoke];
  const begin = () => {
    for (const mutation of all) mutation.reset();
  };
  return {
    /** Known here only until one leaves the page. */
    address,
    renew: (showsTitles: boolean) => {
      begin();
      renew.mutate({ showsTitles });
    },
    change: (showsTitles: boolean) => {
      begin();
      change.mutate({ showsTitles });
    },
    revoke: () => {
      begin();
      revoke.mutate();
    },
    /** What was chosen, while the server does not say so yet. */
    chosen: change.isPending ? change.variables.showsTitles : undefined,
    wasRevoked: revoke.isSuccess,
    pending: all.some(({ isPending }) => isPending),
    error: all.find(({ error }) => error)?.error,
  };
}
export type KeepingCalendar = ReturnType<typeof useCalendar>;
