import { describedFeedSchema } from '@instroom/domain/account/calendar-feed.ts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../data/call.ts';

/** The server alone reads it: what is stored of it would let somebody in. */
export const calendarQuery = queryOptions({
  queryKey: ['account', 'calendar'],
  queryFn: () => call('describeCalendarFeed', {}, describedFeedSchema),
  retry: false,
  networkMode: 'always',
});
