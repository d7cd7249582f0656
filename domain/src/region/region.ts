// A region (onderwijsregio): the partition of work, people and personal data.
import { z } from 'zod';
import { municipalityCodeSchema } from '../codes/municipality.ts';
import { phaseSchema } from '../codes/phase.ts';
import { sectorSchema } from '../codes/sector.ts';
import { vocabularySchema } from '../custom/vocabulary.ts';
import { instantSchema } from '../instant.ts';
import { networkSettingsSchema } from './network-settings.ts';
import { practiceSchema } from './practice.ts';
import { targetsSchema } from './targets.ts';

/** Terms after which a dossier goes; a region may shorten them, never exceed what is allowed here. */
export const retentionSettingsSchema = z.object({
  /** Days that a closed dossier stays without consent (NVP code: four weeks). */
  retentionClosedDays: z.number().int().min(1).max(28),
  /** Months that it stays with consent (NVP code: at most a year). */
  retentionConsentMonths: z.number().int().min(1).max(12),
});
export type RetentionSettings = z.infer<typeof retentionSettingsSchema>;

export const staleDaysSchema = z.number().int().min(1).max(365);
/** Phases that may have a norm of contact of their own: with who left, nothing falls silent. */
export const normPhaseSchema = phaseSchema.exclude(['exited']);
export type NormPhase = z.infer<typeof normPhaseSchema>;

export const regionSettingsSchema = retentionSettingsSchema.extend({
  inactivityMonths: z.number().int().min(1).max(24),
  /** After more days than this without contact, somebody threatens to fall silent. */
  staleAfterDays: staleDaysSchema,
  /** The same for a phase of its own norm. */
  staleDaysByPhase: z.partialRecord(normPhaseSchema, staleDaysSchema).optional(),
  /** Figures beyond the region show cells below this as "<n". */
  minCellSize: z.number().int().min(5),
  shareAggregatesNationally: z.boolean(),
  /** Its name may stand with the figures of all regions that share. */
  isNamedBeyond: z.boolean().optional(),
  privacyStatementUrl: z.url({ protocol: /^https?$/ }).max(300),
  privacyStatementVersion: z.string().trim().min(1).max(40),
  /** Editors and region admins must sign in with a second factor. See `memberSecurity`. */
  mfaForEditors: z.boolean().optional(),
  /** By year, `2026` or `2025-2026`. */
  targets: targetsSchema.optional(),
});

export const regionKinds = ['geographic', 'national'] as const;
export const regionStatuses = ['onboarding', 'active', 'ended'] as const;

/** The front office (regioloket): how candidates reach it, and where the platform tells what concerns the region. */
export const deskSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  phone: z.string().trim().min(1).max(40).optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
});
export type Desk = z.infer<typeof deskSchema>;

/** A website as browsers name it, such as `https://www.loket.example`. */
export const originSchema = z
  .string()
  .max(200)
  .regex(/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/);

export const regionSchema = z.object({
  schemaVersion: z.literal(1),
  name: z.string().min(1).max(120),
  formerNames: z.array(z.string()),
  kind: z.enum(regionKinds),
  sectors: z.array(sectorSchema),
  municipalityCodes: z.array(municipalityCodeSchema),
  deskIds: z.array(z.string()),
  leadPartner: z.string().optional(),
  status: z.enum(regionStatuses),
  desk: deskSchema.optional(),
  /** The websites that may show its form; the form itself holds a copy, as it does of the statement. */
  formOrigins: z.array(originSchema).optional(),
  settings: regionSettingsSchema,
  network: networkSettingsSchema.optional(),
  /** The region's own words; here, since every screen needs them before it can draw anything. */
  vocabulary: vocabularySchema.optional(),
  /** Only of a practice region: ask `isPractice`. */
  practice: practiceSchema.optional(),
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
