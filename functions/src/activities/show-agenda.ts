// What is published and still to come in a region, for anybody.
import { activityPlacesSchema, activitySchema } from '@instroom/domain/activity/activity.ts';
import { type Agenda, agendaEntry } from '@instroom/domain/activity/agenda.ts';
import { activitiesPath, placesOfActivityPath, regionPath } from '@instroom/domain/paths.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

const most = 100;

/** A practice region shows nothing outside: nobody can come to what is invented. */
export async function agendaOf(
  db: Firestore,
  regionId: string,
  now: Date,
): Promise<Agenda | undefined> {
  if (isPracticeId(regionId)) return undefined;
  const region = readDocument(await db.doc(regionPath(regionId)).get(), regionSchema);
  if (!region) return undefined;
  const { docs } = await db
    .collection(activitiesPath(regionId))
    .where('status', '==', 'published')
    .where('startsAt', '>', now)
    .orderBy('startsAt')
    .limit(most)
    .get();
  const places =
    docs.length === 0
      ? []
      : await db.getAll(...docs.map(({ id }) => db.doc(placesOfActivityPath(regionId, id))));
  const activities = docs.flatMap((document, index) => {
    const activity = readDocument(document, activitySchema);
    const stored = places[index];
    const given = stored && readDocument(stored, activityPlacesSchema);
    return (activity && agendaEntry(document.id, activity, given, now)) ?? [];
  });
  return { region: region.desk?.name ?? region.name, activities };
}
