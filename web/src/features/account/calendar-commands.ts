import {
  type CalendarFeedWish,
  describedFeedSchema,
  renewedFeedSchema,
} from '@instroom/domain/account/calendar-feed.ts';
import { call } from '../../data/call.ts';

/** The address in force ends; the answer is the only time that the new one is told. */
export function sendRenewCalendar(wish: CalendarFeedWish) {
  return call('renewCalendarFeed', wish, renewedFeedSchema);
}

export function sendChangeCalendar(wish: CalendarFeedWish) {
  return call('changeCalendarFeed', wish, describedFeedSchema);
}

export function sendRevokeCalendar() {
  return call('revokeCalendarFeed', {}, describedFeedSchema);
}
