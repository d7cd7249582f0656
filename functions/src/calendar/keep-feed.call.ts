// Somebody keeps the secret address of his or her own calendar.
import { calendarFeedWishSchema, noInputSchema } from '@instroom/domain/account/calendar-feed.ts';
import { accountCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { changeFeed, describeFeed, renewFeed, revokeFeed } from './keep-feed.ts';

export const describeCalendarFeed = accountCall(noInputSchema, (_input, { uid }) =>
  describeFeed(db, { uid }),
);
export const renewCalendarFeed = accountCall(calendarFeedWishSchema, (wish, caller) =>
  renewFeed(db, wish, { ...caller, now: new Date() }),
);
export const changeCalendarFeed = accountCall(calendarFeedWishSchema, (wish, caller) =>
  changeFeed(db, wish, { ...caller, now: new Date() }),
);
export const revokeCalendarFeed = accountCall(noInputSchema, (_input, caller) =>
  revokeFeed(db, { ...caller, now: new Date() }),
);
