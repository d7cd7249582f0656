// Who did what when: written by the server only, ids and codes, never contents. Kept for a year.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

export const auditKinds = [
  'signed_in',
  'dossier_opened',
  'candidate_created',
  'candidate_changed',
  'candidate_erased',
  'interaction_changed',
  'exported',
  'member_invited',
  'invitation_withdrawn',
  'invitation_accepted',
  'role_changed',
  'member_deactivated',
  'member_reactivated',
  'settings_changed',
  'field_changed',
  'form_changed',
  'region_created',
  'region_changed',
  'prices_changed',
  'year_established',
  'wish_changed',
  'joint_session_changed',
  'import_started',
  'import_decided',
  'contact_created',
  'contact_changed',
  'contact_removed',
  'organization_changed',
  'organization_noted',
  'school_linked',
  'shared_with_school',
  'tasks_started',
  'tasks_undone',
  'task_template_changed',
  'activity_changed',
  'registration_changed',
  'mail_sent',
  'attachment_changed',
  'attachment_opened',
  'submission_released',
  'submission_discarded',
] as const;
export const auditKindSchema = z.enum(auditKinds);
export type AuditKind = z.infer<typeof auditKindSchema>;

export const auditKeptMonths = 12;

export const auditEntrySchema = z.object({
  at: instantSchema,
  /** A uid, or what acted by itself: `form:{formId}`, `schedule`, `script`, `server`. */
  byUid: z.string().min(1).max(200),
  kind: auditKindSchema,
  candidateId: z.string().optional(),
  memberUid: z.string().optional(),
  regionId: z.string().optional(),
  orgId: z.string().optional(),
  /** A contact of the region's network; the id leads nowhere once he or she is removed. */
  contactId: z.string().optional(),
  /** Names of the fields that changed. */
  fields: z.array(z.string()).max(100).optional(),
  /** Codes that say more, such as the roles before and after. */
  detail: z.record(z.string(), z.union([z.string().max(200), z.number(), z.boolean()])).optional(),
  expireAt: instantSchema,
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export type AuditedAct = Omit<AuditEntry, 'expireAt'>;
