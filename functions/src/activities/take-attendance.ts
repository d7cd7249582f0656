// Writes down who came, and answers for whom that is new: what follows from it (tasks from a template) begins for those, and
// is taken back for those of whom it was a mistake.
import { activitySchema } from '@instroom/domain/activity/activity.ts';
import {
  type TakeAttendanceCommand,
  takeAttendanceAnswerSchema,
} from '@instroom/domain/activity/commands.ts';
import {
  type Attendance,
  attendances,
  registrationSchema,
} from '@instroom/domain/activity/registration.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { firstReached } from '@instroom/domain/candidate/reached.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { activityPath, candidatePath, registrationPath } from '@instroom/domain/paths.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

type Command = Sent<TakeAttendanceCommand>;

/** Of whom something else is said than before. `startedBy`: the command whose tasks go with what was said before. */
const changedSchema = z.object({
  candidateId: z.string(),
  attendance: z.enum(attendances).nullable(),
  startedBy: z.string().optional(),
});
export type Changed = z.infer<typeof changedSchema>;
const answerSchema = takeAttendanceAnswerSchema.extend({
  changed: z.array(changedSchema),
  followUp: z.object({ attended: z.string().optional(), absent: z.string().optional() }),
});
export type AttendanceTaken = z.infer<typeof answerSchema>;

/** The same command twice answers the same, so that what follows can go on where it was broken off. */
export function takeAttendanceOf(db: Firestore, command: Command): Promise<AttendanceTaken> {
  const { regionId, activityId } = command;
  return inMemberCommand(
    db,
    'takeAttendance',
    command,
    answerSchema,
    async ({ transaction, member }) => {
      if (!canEdit(member)) throw new DomainError('not_allowed');
      const stored = await transaction.get(db.doc(activityPath(regionId, activityId)));
      const activity = readDocument(stored, activitySchema);
      if (!activity) throw new DomainError('activity_not_found');
      const marked = await markedIn(db, transaction, command);
      const changed = marked.flatMap(
        ({ registration, attendance, document, matchingAt }): Changed[] => {
          if ((registration.attendance ?? null) === attendance) return [];
          transaction.update(document, fieldsOf(attendance, matchingAt, command));
          const { candidateId, attendanceId: startedBy } = registration;
          record(db, transaction, command, candidateId, attendance);
          return [{ candidateId, attendance, ...(startedBy && { startedBy }) }];
        },
      );
      return { answer: { marked: marked.length, changed, followUp: activity.followUp } };
    },
  );
}

/** Those that are there; only who has or had a place can have come. */
async function markedIn(
  db: Firestore,
  transaction: Transaction,
  { regionId, activityId, marks }: Command,
) {
  const wanted = new Map(
    marks.map(({ registrationId, attendance }) => [registrationId, attendance]),
  );
  const ids = [...wanted.keys()];
  const stored = await transaction.getAll(
    ...ids.map((id) => db.doc(registrationPath(regionId, id))),
  );
  const known = stored.map((snapshot) => {
    const registration = readDocument(snapshot, registrationSchema);
    if (!registration || registration.activityId !== activityId) throw new DomainError('not_found');
    return { document: snapshot.ref, registration, attendance: wanted.get(snapshot.id) ?? null };
  });
  const dossiers = await transaction.getAll(
    ...known.map(({ registration }) => db.doc(candidatePath(regionId, registration.candidateId))),
  );
  return known.map((one, index) => {
    const dossier = dossiers[index];
    const candidate = dossier && readDocument(dossier, candidateSchema);
    if (!candidate) throw new DomainError('not_found');
    if (candidate.restricted) throw new DomainError('restricted');
    return { ...one, matchingAt: firstReached(candidate, 'matching') };
  });
}

function fieldsOf(
  attendance: Attendance | null,
  matchingAt: Date | undefined,
  { commandId, uid, now }: Command,
) {
  const none = FieldValue.delete();
  const taken = attendance
    ? { attendance, attendanceAt: now, attendanceBy: uid, attendanceId: commandId }
    : { attendance: none, attendanceAt: none, attendanceBy: none, attendanceId: none };
  const came = attendance === 'attended';
  return { ...taken, matchingAt: came && matchingAt ? matchingAt : none, updatedAt: now };
}

function record(
  db: Firestore,
  transaction: Transaction,
  { regionId, commandId, activityId, uid, now }: Command,
  candidateId: string,
  attendance: Attendance | null,
): void {
  const act = { kind: 'registration_changed', candidateId, byUid: uid, at: now } as const;
  const detail = { activityId, change: attendance ?? 'unmarked' };
  recordAudit(
    db,
    transaction,
    regionId,
    { ...act, detail },
    `${commandId}-${candidateId}-attendance`,
  );
}
