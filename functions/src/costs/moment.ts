// A moment of the database as a text that sorts as time does, to the nanosecond: two changes of one document have two.
import type { Timestamp } from 'firebase-admin/firestore';

export function momentOf({ seconds, nanoseconds }: Timestamp): string {
  const toTheSecond = new Date(seconds * 1000).toISOString().slice(0, 19);
  return `${toTheSecond}.${String(nanoseconds).padStart(9, '0')}Z`;
}
