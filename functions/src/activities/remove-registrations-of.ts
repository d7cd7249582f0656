// With a dossier goes what its candidate signed up for, and the mail about it. May be repeated; the places that come free
// are handed out by the trigger on each. Of an activity that took place the numbers stay: they say of nobody who came.
import {
  type ActivityPlaces,
  activityPlacesSchema,
  activitySchema,
} from '@instroom/domain/activity/activity.ts';
import { hasMovedOn } from '@instroom/domain/activity/moved-on.ts';
import { type Registration, registrationSchema } from '@instroom/domain/activity/registration.ts';
import {
  activityPath,
  mailsPath,
  placesOfActivityPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import type { DocumentReference, Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

type Whose = { regionId: string; candidateId: string };
type Gone = NonNullable<ActivityPlaces['gone']>;

export async function removeRegistrationsOf(
  db: Firestore,
  { regionId, candidateId }: Whose,
  now: Date,
): Promise<number> {
  const ofCandidate = (path: string) =>
    db.collection(path).where('candidateId', '==', candidateId).get();
  const { docs } = await ofCandidate(registrationsPath(regionId));
  for (const { ref } of docs) await removeOne(db, regionId, ref, now);
  const writer = db.bulkWriter();
  for (const { ref } of (await ofCandidate(mailsPath(regionId))).docs) void writer.delete(ref);
  await writer.close();
  return docs.length;
}

/** In one transaction with the number that is kept of it: twice, it is counted once. */
function removeOne(
  db: Firestore,
  regionId: string,
  document: DocumentReference,
  now: Date,
): Promise<void> {
  return db.runTransaction(async (transaction) => {
    const registration = readDocument(await transaction.get(document), registrationSchema);
    if (registration) {
      const { activityId } = registration;
      const placesDocument = db.doc(placesOfActivityPath(regionId, activityId));
      const [storedActivity, storedPlaces] = await transaction.getAll(
        db.doc(activityPath(regionId, activityId)),
        placesDocument,
      );
      const activity = storedActivity && readDocument(storedActivity, activitySchema);
      const places = storedPlaces && readDocument(storedPlaces, activityPlacesSchema);
      // Who was seen came, also where it is not over yet.
      const tookPart =
        registration.attendance !== undefined || (activity && activity.endsAt <= now);
      if (activity && places && tookPart) {
        const gone = goneWith(places.gone, registration, hasMovedOn(registration, activity));
        transaction.update(placesDocument, { gone });
      }
    }
    transaction.delete(document);
  });
}

function goneWith(
  gone: Gone | undefined,
  { state, attendance }: Registration,
  movedOn: boolean,
): Gone {
  const { confirmed = 0, attended = 0, absent = 0, movedOn: movedOnBefore = 0 } = gone ?? {};
  return {
    confirmed: confirmed + (state === 'confirmed' ? 1 : 0),
    attended: attended + (attendance === 'attended' ? 1 : 0),
    absent: absent + (attendance === 'absent' ? 1 : 0),
    movedOn: movedOnBefore + (movedOn ? 1 : 0),
  };
}
