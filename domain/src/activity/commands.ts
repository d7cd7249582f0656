// What the application asks of the server about activities. Every command has an id of its own and may be sent twice.
import { z } from 'zod';
import { activityStatuses, activityTraitsSchema } from './activity.ts';
import { attendances, registrationStates } from './registration.ts';

const id = z.string().min(1).max(100);
const command = { regionId: id, commandId: z.uuid() };
/** A moment as it goes over the line. */
const moment = z.coerce.date();

/** Makes an activity or changes one, whole. `revision`: of the version that was changed; absent for a new one. */
export const saveActivityCommandSchema = z.object({
  ...command,
  activityId: id,
  revision: z.number().int().min(0).optional(),
  status: z.enum(activityStatuses),
  activity: activityTraitsSchema.extend({
    startsAt: moment,
    endsAt: moment,
    deadlineAt: moment.optional(),
  }),
});
export type SaveActivityCommand = z.infer<typeof saveActivityCommandSchema>;
export const saveActivityAnswerSchema = z.object({ revision: z.number().int() });
export type SaveActivityAnswer = z.infer<typeof saveActivityAnswerSchema>;

/**
 * An adviser signs up a candidate. Deadline and prerequisites do not hold for who does it by hand; places do, but for
 * somebody who stands at the door.
 */
export const signUpCandidateCommandSchema = z.object({
  ...command,
  activityId: id,
  candidateId: id,
  atTheDoor: z.boolean().optional(),
});
export type SignUpCandidateCommand = z.infer<typeof signUpCandidateCommandSchema>;
export const signUpCandidateAnswerSchema = z.object({ registrationId: z.string() });
export type SignUpCandidateAnswer = z.infer<typeof signUpCandidateAnswerSchema>;

/** How long who cancelled for somebody can take that back. */
export const undoCancelSeconds = 30;

/**
 * An adviser cancels somebody's sign-up; with `undo` and the same `commandId` he or she takes that back within 30 seconds.
 * A command that comes twice without it is the same cancelling.
 */
export const cancelRegistrationCommandSchema = z.object({
  ...command,
  registrationId: z.string().min(1).max(201),
  undo: z.boolean().optional(),
});
export type CancelRegistrationCommand = z.infer<typeof cancelRegistrationCommandSchema>;
export const cancelRegistrationAnswerSchema = z.object({ state: z.enum(registrationStates) });
export type CancelRegistrationAnswer = z.infer<typeof cancelRegistrationAnswerSchema>;

/** Who came. `null` takes back what was said. */
export const takeAttendanceCommandSchema = z.object({
  ...command,
  activityId: id,
  marks: z
    .array(
      z.object({
        registrationId: z.string().min(1).max(201),
        attendance: z.enum(attendances).nullable(),
      }),
    )
    .min(1)
    .max(200),
});
export type TakeAttendanceCommand = z.infer<typeof takeAttendanceCommandSchema>;
export const takeAttendanceAnswerSchema = z.object({ marked: z.number().int() });
export type TakeAttendanceAnswer = z.infer<typeof takeAttendanceAnswerSchema>;
