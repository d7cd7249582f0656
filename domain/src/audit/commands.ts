// What the application tells the audit log of by itself: what nobody else can see. `commandId` is made by the client; the
// same command sent twice is one entry.
import { z } from 'zod';
import { auditKindSchema } from './audit.ts';

const id = z.string().min(1).max(100);

/** What was opened without a connection is told within a day, or as if it were a day ago. */
export const openedLongestAgoSeconds = 24 * 60 * 60;
/** Who opens the same dossier again within this time tells nothing new. */
export const openedAgainMinutes = 15;

/** Somebody looks at a dossier. */
export const reportOpenedInputSchema = z.object({
  regionId: id,
  candidateId: id,
  /** How long ago, where there was no connection to say so. Not a moment: clocks of computers differ. */
  secondsAgo: z.number().int().min(0).max(openedLongestAgoSeconds),
});
export type ReportOpenedInput = z.infer<typeof reportOpenedInputSchema>;

/** What is asked of the log; days are those of the Netherlands, both included. */
export const auditFilterSchema = z.object({
  byUid: id.optional(),
  candidateId: id.optional(),
  kind: auditKindSchema.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** Somebody takes a part of the log along, as a file. */
export const reportAuditExportInputSchema = z.object({
  regionId: id,
  commandId: z.uuid(),
  filter: auditFilterSchema,
});
export type ReportAuditExportInput = z.infer<typeof reportAuditExportInputSchema>;

/** Every report has the same answer: whether it was news is nobody's business. */
export const reportedSchema = z.object({ status: z.literal('reported') });
export type Reported = z.infer<typeof reportedSchema>;
export const reported: Reported = { status: 'reported' };

/** Who did what on the platform: the accounts behind the uids in its log. */
export const nameAccountsInputSchema = z.object({ uids: z.array(id).max(100) });
export const nameAccountsAnswerSchema = z.object({ names: z.record(z.string(), z.string()) });
export type AccountNames = z.infer<typeof nameAccountsAnswerSchema>;
