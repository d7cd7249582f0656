// Somebody opened a dossier, by the application's own word. An entry's id has the quarter of an hour in which that was, so
// that it is known where an earlier entry would stand: no transaction, no counter beside it.
import {
  openedAgainMinutes,
  type Reported,
  type ReportOpenedInput,
  reported,
} from '@instroom/domain/audit/commands.ts';
import { instantSchema } from '@instroom/domain/instant.ts';
import { auditEntryPath, auditPath, candidatePath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAuditOnce } from './record-audit.ts';

type Report = ReportOpenedInput & { uid: string; now: Date };

const windowMs = openedAgainMinutes * 60_000;
const hourMs = 60 * 60_000;
/** More than anybody reads. Beyond it one entry says that there were more, so that nobody can fill the log. */
export const mostOpenedPerHour = 300;

export async function recordOpening(db: Firestore, report: Report): Promise<Reported> {
  const { regionId, candidateId, uid, secondsAgo, now } = report;
  const at = new Date(now.getTime() - secondsAgo * 1000);
  const window = Math.floor(at.getTime() / windowMs);
  const idOf = (number: number) => `opened-${uid}-${candidateId}-${number}`;
  const near = [window - 1, window, window + 1].map((number) =>
    db.doc(auditEntryPath(regionId, idOf(number))),
  );
  const [candidate, ...earlier] = await db.getAll(
    db.doc(candidatePath(regionId, candidateId)),
    ...near,
    { fieldMask: ['at'] },
  );
  // Whoever invents dossiers tells nothing.
  if (!candidate?.exists) return reported;
  const isKnown = earlier.some((entry) => {
    const known = instantSchema.safeParse(entry.get('at')).data;
    return known && Math.abs(known.getTime() - at.getTime()) < windowMs;
  });
  if (isKnown) return reported;

  const act = { kind: 'dossier_opened', byUid: uid, at } as const;
  const hour = Math.floor(at.getTime() / hourMs);
  if (await isFull(db, { regionId, uid, hour })) {
    const more = { ...act, detail: { more: true } };
    await recordAuditOnce(db, regionId, more, `opened-${uid}-more-${hour}`);
  } else await recordAuditOnce(db, regionId, { ...act, candidateId }, idOf(window));
  return reported;
}

async function isFull(
  db: Firestore,
  { regionId, uid, hour }: { regionId: string; uid: string; hour: number },
): Promise<boolean> {
  const ofHour = db
    .collection(auditPath(regionId))
    .where('byUid', '==', uid)
    .where('kind', '==', 'dossier_opened')
    .where('at', '>=', new Date(hour * hourMs))
    .where('at', '<', new Date((hour + 1) * hourMs))
    .orderBy('at', 'desc')
    .limit(mostOpenedPerHour);
  return (await ofHour.count().get()).data().count >= mostOpenedPerHour;
}
