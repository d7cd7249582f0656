// Who of those that arrived attended what has to be attended before.
import { type Activity, activitySchema } from '@instroom/domain/activity/activity.ts';
import { isPrepared } from '@instroom/domain/activity/hand-out.ts';
import { type Registration, registrationSchema } from '@instroom/domain/activity/registration.ts';
import { activityPath, registrationsPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

/** By their ids. */
export async function areWhoPrepared(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  activity: Activity,
  arrived: readonly { registration: Registration }[],
): Promise<Set<string>> {
  const attendedBy = await Promise.all(
    arrived.map(async ({ registration: { candidateId } }) => {
      const query = db
        .collection(registrationsPath(regionId))
        .where('candidateId', '==', candidateId)
        .where('attendance', '==', 'attended');
      const { docs } = await transaction.get(query);
      const own = docs.flatMap((document) => readDocument(document, registrationSchema) ?? []);
      return { candidateId, activityIds: own.map(({ activityId }) => activityId) };
    }),
  );
  const kinds = await kindsOf(
    db,
    transaction,
    regionId,
    attendedBy.flatMap(({ activityIds }) => activityIds),
  );
  const prepared = attendedBy.filter(({ activityIds }) =>
    isPrepared(
      activity,
      activityIds.flatMap((activityId) => {
        const kind = kinds.get(activityId);
        return kind ? [{ activityId, kind }] : [];
      }),
    ),
  );
  return new Set(prepared.map(({ candidateId }) => candidateId));
}

async function kindsOf(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  activityIds: readonly string[],
): Promise<Map<string, Activity['kind']>> {
  const ids = [...new Set(activityIds)];
  if (ids.length === 0) return new Map();
  const stored = await transaction.getAll(...ids.map((id) => db.doc(activityPath(regionId, id))));
  return new Map(
    stored.flatMap((snapshot): [string, Activity['kind']][] => {
      const activity = readDocument(snapshot, activitySchema);
      return activity ? [[snapshot.id, activity.kind]] : [];
    }),
  );
}
