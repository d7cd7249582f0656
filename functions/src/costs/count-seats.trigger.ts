// Wakes on every change of a member. Only a change of what he or she counts for is written down, at the moment at which
// the database made it. A practice region has no seats.
import { seatOf } from '@instroom/domain/costs/seats.ts';
import { memberPath } from '@instroom/domain/paths.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { Timestamp } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { countSeat } from './count-seat.ts';
import { momentOf } from './moment.ts';

const countedSchema = memberSchema.pick({ active: true, role: true });

export const countSeats = onDocumentWritten(
  { document: memberPath('{regionId}', '{uid}'), retry: true },
  async ({ params, data, time }) => {
    if (!data || isPracticeId(params.regionId)) return;
    const seat = seatOf(readDocument(data.after, countedSchema));
    if (seat === seatOf(readDocument(data.before, countedSchema))) return;
    // What was removed has no moment of its own any more.
    const at = data.after.updateTime ?? Timestamp.fromDate(new Date(time));
    await countSeat(db, { ...params, moment: momentOf(at), seat, now: new Date() });
  },
);
