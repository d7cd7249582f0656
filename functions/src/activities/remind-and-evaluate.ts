// Reminds who has a place, asks who came what it was like the day after, and looks at the places of what is still to come:
// a task that was lost delays somebody a quarter of an hour and no more. Each once, however often it runs.
import { type Activity, activitySchema } from '@instroom/domain/activity/activity.ts';
import { type Registration, registrationSchema } from '@instroom/domain/activity/registration.ts';
import { asksOpinion, dueReminders } from '@instroom/domain/activity/settling.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  activitiesPath,
  candidatePath,
  regionPath,
  registrationPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, Query } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import type { ActivityMailKind } from './messages/shape.ts';
import { settle } from './settle.ts';
import { tellCandidate } from './tell-candidate.ts';

/** As long before as a reminder can be, and as long afterwards as somebody may still be asked. */
const [daysAhead, daysAfter] = [15, 14];

type Known = { regionId: string; region: Region; activityId: string; activity: Activity };
/** What is due for somebody: what the sign-up remembers of it, and the mail where there is one. */
type Due = { remembered: Partial<Registration>; kind: ActivityMailKind | undefined };

export async function remindAndEvaluate(
  db: Firestore,
  regionId: string,
  now: Date,
): Promise<number> {
  const region = readDocument(await db.doc(regionPath(regionId)).get(), regionSchema);
  if (!region) return 0;
  const { docs } = await db
    .collection(activitiesPath(regionId))
    .where('status', 'in', ['published', 'cancelled'])
    .where('startsAt', '>=', addDays(now, -daysAfter))
    .where('startsAt', '<=', addDays(now, daysAhead))
    .orderBy('startsAt')
    .get();
  let mails = 0;
  for (const document of docs) {
    const activity = readDocument(document, activitySchema);
    if (!activity) continue;
    const known = { regionId, region, activityId: document.id, activity };
    if (activity.endsAt > now) await settle(db, { regionId, activityId: document.id }, now);
    mails += await tellWhere(db, known, now);
  }
  return mails;
}

async function tellWhere(db: Firestore, known: Known, now: Date): Promise<number> {
  const { regionId, activityId, activity } = known;
  const all = db.collection(registrationsPath(regionId)).where('activityId', '==', activityId);
  const wanted: Query[] = [
    ...(activity.startsAt > now && activity.reminderHours.length > 0
      ? [all.where('state', '==', 'confirmed')]
      : []),
    ...(asksOpinion(activity, now) ? [all.where('attendance', '==', 'attended')] : []),
  ];
  let mails = 0;
  for (const query of wanted)
    for (const document of (await query.get()).docs) {
      const registration = readDocument(document, registrationSchema);
      if (registration && dueFor(activity, registration, now))
        mails += await tellOne(db, known, document.id, now);
    }
  return mails;
}

function dueFor(activity: Activity, registration: Registration, now: Date): Due | undefined {
  const { reminded, attendance, evaluatedAt } = registration;
  const { hours, isTold } = dueReminders(activity, registration, now);
  if (hours.length > 0)
    return {
      remembered: { reminded: [...reminded, ...hours] },
      kind: isTold ? 'activity_reminder' : undefined,
    };
  if (attendance === 'attended' && !evaluatedAt && asksOpinion(activity, now))
    return { remembered: { evaluatedAt: now }, kind: 'activity_evaluation' };
  return undefined;
}

function tellOne(db: Firestore, known: Known, registrationId: string, now: Date): Promise<number> {
  const { regionId, region, activity } = known;
  const document = db.doc(registrationPath(regionId, registrationId));
  return db.runTransaction(async (transaction) => {
    const registration = readDocument(await transaction.get(document), registrationSchema);
    const due = registration && dueFor(activity, registration, now);
    if (!registration || !due) return 0;
    const stored = await transaction.get(db.doc(candidatePath(regionId, registration.candidateId)));
    const candidate = readDocument(stored, candidateSchema);
    if (!candidate) return 0;
    const { kind, remembered } = due;
    const occasion = kind === 'activity_reminder' ? (remembered.reminded?.join('-') ?? '') : 'once';
    const about = { regionId, region, activity, registrationId, registration, candidate };
    const told = kind && tellCandidate(db, transaction, { ...about, kind, occasion, now });
    // A reminder says when and where it is now: whoever reads it needs no other mail of a change.
    transaction.update(document, { ...remembered, ...told, updatedAt: now });
    return told && !candidate.restricted ? 1 : 0;
  });
}
