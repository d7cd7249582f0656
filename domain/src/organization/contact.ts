// A person at an organization (contactpersoon), `regions/{r}/contacts/{contactId}`: the one thing of the network that a
// region keys in itself, and its own: no other region sees it.
import { z } from 'zod';
import { customValuesSchema } from '../custom/custom-value.ts';
import { daySchema, instantSchema } from '../instant.ts';
import { tagSchema } from './overlay.ts';

/** What somebody does where. */
export const contactRoleSchema = z.object({
  orgId: z.string(),
  locationKey: z.string().optional(),
  title: z.string().trim().min(1).max(120).optional(),
});
export type ContactRole = z.infer<typeof contactRoleSchema>;

export const contactSchema = z.object({
  schemaVersion: z.literal(1),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254).optional(),
  phone: z.string().trim().max(40).optional(),
  /** The same number as every country writes it, to find doubles by. */
  phoneE164: z.string().optional(),
  roles: z.array(contactRoleSchema).min(1).max(10),
  /** Of the roles, for queries. */
  orgIds: z.array(z.string()),
  tags: z.array(tagSchema).max(20),
  note: z.string().trim().max(2000).optional(),
  /** Gone from the job, but still of meaning for what was. */
  isActive: z.boolean(),
  /** When somebody last saw that this is right; older than 24 months asks to be looked at (AVG-29). */
  lastVerifiedOn: daySchema,
  custom: customValuesSchema.optional(),
  /** New with every change of the above but for own fields and the day of verification, which stand by themselves. */
  revision: z.string().min(1).max(40),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type Contact = z.infer<typeof contactSchema>;

/** Of many contacts in one document, `regions/{r}/contactIndex/{bucket}`: for list, search and the warning of a double. */
export const contactEntrySchema = contactSchema.pick({
  name: true,
  email: true,
  phone: true,
  roles: true,
  tags: true,
  isActive: true,
  lastVerifiedOn: true,
});
export type ContactEntry = z.infer<typeof contactEntrySchema>;
export const contactIndexSchema = z.object({
  contacts: z.record(z.string(), contactEntrySchema),
});
