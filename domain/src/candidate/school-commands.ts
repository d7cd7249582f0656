// What an editor asks of the server about a candidate and schools. `commandId` is made by the client; the same command sent
// twice has one effect and one answer. What stood there `before` protects a colleague's newer word: `changed_meanwhile`.
import { z } from 'zod';
import { schoolLinkPatchSchema } from './school-link.ts';
import { sharedDataSchema } from './share-with-school.ts';

const id = z.string().min(1).max(100);
const aboutCandidate = { regionId: id, commandId: z.uuid(), candidateId: id };
const aboutLink = { ...aboutCandidate, orgId: id };

/** Without `before` the candidate is proposed at the school; a colleague who did so first is not written over. */
export const saveSchoolLinkCommandSchema = z.object({
  ...aboutLink,
  change: schoolLinkPatchSchema,
  before: schoolLinkPatchSchema.optional(),
});
export type SaveSchoolLinkCommand = z.infer<typeof saveSchoolLinkCommandSchema>;
export const saveSchoolLinkAnswerSchema = z.object({ status: z.literal('saved') });
export type SaveSchoolLinkAnswer = z.infer<typeof saveSchoolLinkAnswerSchema>;

export const removeSchoolLinkCommandSchema = z.object(aboutLink);
export type RemoveSchoolLinkCommand = z.infer<typeof removeSchoolLinkCommandSchema>;
export const removeSchoolLinkAnswerSchema = z.object({ status: z.literal('removed') });
export type RemoveSchoolLinkAnswer = z.infer<typeof removeSchoolLinkAnswerSchema>;

/** By who removed it, within `undoMinutes`: the server kept what it was. */
export const undoSchoolLinkRemovalCommandSchema = z.object({
  ...aboutCandidate,
  /** The `commandId` of the removal. */
  removalId: z.uuid(),
});
export type UndoSchoolLinkRemovalCommand = z.infer<typeof undoSchoolLinkRemovalCommandSchema>;
export const undoSchoolLinkRemovalAnswerSchema = z.object({ status: z.literal('restored') });
export type UndoSchoolLinkRemovalAnswer = z.infer<typeof undoSchoolLinkRemovalAnswerSchema>;
export const undoMinutes = 15;

/** With a school that the candidate is in contact with. Asked again it answers anew, and is recorded once. */
export const shareWithSchoolCommandSchema = z.object(aboutLink);
export type ShareWithSchoolCommand = z.infer<typeof shareWithSchoolCommandSchema>;
export const shareWithSchoolAnswerSchema = z.object({
  orgName: z.string(),
  shared: sharedDataSchema,
});
export type ShareWithSchoolAnswer = z.infer<typeof shareWithSchoolAnswerSchema>;

/** What a candidate said to an adviser: data may go to schools, or not any more. */
export const recordSharingConsentCommandSchema = z.object({
  ...aboutCandidate,
  shareWithSchools: z.boolean(),
});
export type RecordSharingConsentCommand = z.infer<typeof recordSharingConsentCommandSchema>;
export const recordSharingConsentAnswerSchema = z.object({ shareWithSchools: z.boolean() });
export type RecordSharingConsentAnswer = z.infer<typeof recordSharingConsentAnswerSchema>;
