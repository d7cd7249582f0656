// What is asked of the server about a region that is there already. Absent means unchanged.
import { z } from 'zod';
import {
  deskSchema,
  normPhaseSchema,
  originSchema,
  regionSchema,
  regionSettingsSchema,
  staleDaysSchema,
} from './region.ts';
import { targetsChangeSchema } from './targets.ts';

const command = {
  regionId: z.string().min(1).max(100),
  commandId: z.uuid(),
};

const area = {
  sectors: regionSchema.shape.sectors.min(1),
  /** Looked at one by one, to say what is wrong. */
  municipalityCodes: z.array(z.string().max(20)).max(500),
};

/** What a regionAdmin may change of the own region. Its name, kind and status are the platform's. */
export const regionSettingsChangeSchema = z
  .object({
    ...area,
    /** Empty takes it away. */
    leadPartner: z.string().trim().max(120),
    desk: deskSchema,
    formOrigins: z.array(originSchema).max(20),
    /** A second factor is demanded of people, by a command of its own (security-commands.ts). */
    settings: regionSettingsSchema
      .omit({ mfaForEditors: true })
      .extend({
        /** Phase by phase; nothing takes the norm of a phase away, and the general one holds again. */
        staleDaysByPhase: z.partialRecord(normPhaseSchema, staleDaysSchema.nullable()),
        targets: targetsChangeSchema,
      })
      .partial(),
  })
  .partial();
export type RegionSettingsChange = z.infer<typeof regionSettingsChangeSchema>;

/** What a platformAdmin may change: never the desk, which is told when the platform invites somebody. */
export const regionChangeSchema = z
  .object({
    ...area,
    name: z.string().trim().min(1).max(120),
    kind: regionSchema.shape.kind,
    status: regionSchema.shape.status,
  })
  .partial();
export type RegionChange = z.infer<typeof regionChangeSchema>;

export const changeRegionSettingsCommandSchema = z.object({
  ...command,
  change: regionSettingsChangeSchema,
});
export type ChangeRegionSettingsCommand = z.infer<typeof changeRegionSettingsCommandSchema>;

export const changeRegionCommandSchema = z.object({ ...command, change: regionChangeSchema });
export type ChangeRegionCommand = z.infer<typeof changeRegionCommandSchema>;

export const changeRegionAnswerSchema = z.object({ status: z.literal('changed') });
export type ChangeRegionAnswer = z.infer<typeof changeRegionAnswerSchema>;
