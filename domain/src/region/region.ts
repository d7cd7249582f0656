// A region (onderwijsregio): the partition of work, people and personal data.
import { z } from 'zod';
import { municipalityCodeSchema } from '../codes/municipality.ts';
import { sectorSchema } from '../codes/sector.ts';
import { instantSchema } from '../instant.ts';

/** Terms after which a dossier goes; a region may shorten them, never exceed what is allowed here. */
export const retentionSettingsSchema = z.object({
  /** Days that a closed dossier stays without consent (NVP code: four weeks). */
  retentionClosedDays: z.number().int().min(1).max(28),
  /** Months that it stays with consent (NVP code: at most a year). */
  retentionConsentMonths: z.number().int().min(1).max(12),
});
export type RetentionSettings = z.infer<typeof retentionSettingsSchema>;

export const regionSettingsSchema = retentionSettingsSchema.extend({
  inactivityMonths: z.number().int().min(1).max(24),
  staleAfterDays: z.number().int().min(1).max(365),
  /** Figures beyond the region show cells below this as "<n". */
  minCellSize: z.number().int().min(5),
  shareAggregatesNationally: z.boolean(),
  privacyStatementUrl: z.url(),
  privacyStatementVersion: z.string().min(1).max(40),
  /** Editors and region admins must sign in with a second factor. See `memberSecurity`. */
  mfaForEditors: z.boolean().optional(),
});

export const regionSchema = z.object({
  schemaVersion: z.literal(1),
  name: z.string().min(1).max(120),
  formerNames: z.array(z.string()),
  kind: z.enum(['geographic', 'national']),
  sectors: z.array(sectorSchema),
  municipalityCodes: z.array(municipalityCodeSchema),
  deskIds: z.array(z.string()),
  leadPartner: z.string().optional(),
  status: z.enum(['onboarding', 'active', 'ended']),
  settings: regionSettingsSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type Region = z.infer<typeof regionSchema>;

export const defaultRetention: RetentionSettings = {
  retentionClosedDays: 28,
  retentionConsentMonths: 12,
};
