// An organization as it is kept, `organizations/{orgId}`: what each source says, side by side, and what follows from it.
// Only the import writes it, and it is never deleted: notes, contacts and placements keep pointing at it.
import { z } from 'zod';
import { municipalityCodeSchema } from '../codes/municipality.ts';
import { organizationKindSchema } from '../codes/organization-kind.ts';
import { daySchema, instantSchema } from '../instant.ts';
import { type SourceId, sourceIdSchema } from '../reference/source.ts';
import {
  locationFieldsSchema,
  organizationFieldsSchema,
  programmeFieldsSchema,
} from './source-fields.ts';

/**
 * `missing`: not in the source's last complete answer; still shown. `closed`: missing in two complete answers at least
 * twenty days apart, or past an end date.
 */
export const standings = ['active', 'missing', 'closed'] as const;
export const standingSchema = z.enum(standings);
export type Standing = z.infer<typeof standingSchema>;

/** What one source says, since when, and when it was last seen to have changed. */
function layerSchema<Fields extends z.ZodType>(fields: Fields) {
  return z.object({
    fields,
    /** The day on which the source gave this; provenance on screen. */
    date: daySchema,
    runId: z.string(),
    standing: standingSchema,
    missingSince: daySchema.optional(),
    closedOn: daySchema.optional(),
    endDate: daySchema.optional(),
  });
}
const partialLocation = locationFieldsSchema.partial();
export const organizationLayerSchema = layerSchema(organizationFieldsSchema);
export const locationLayerSchema = layerSchema(partialLocation);
export const programmeLayerSchema = layerSchema(programmeFieldsSchema);

const layers = <Layer extends z.ZodType>(layer: Layer) => z.partialRecord(sourceIdSchema, layer);
export type Layers<Fields> = Partial<
  Record<
    SourceId,
    {
      fields: Fields;
      date: string;
      runId: string;
      standing: Standing;
      missingSince?: string | undefined;
      closedOn?: string | undefined;
      endDate?: string | undefined;
    }
  >
>;

export const organizationSchema = z.object({
  schemaVersion: z.literal(1),
  /** What the organization itself is called by whom. */
  layers: layers(organizationLayerSchema),
  /** By key: `00AR00`, `hovi-27`. */
  locations: z.record(
    z.string(),
    z.object({
      layers: layers(locationLayerSchema),
      /** When it was new; not of what was there when a source was read for the first time. */
      addedOn: daySchema.optional(),
    }),
  ),
  programmes: z.record(z.string(), z.object({ layers: layers(programmeLayerSchema) })),

  // What follows from the above (`resolveOrganization`), kept for queries.
  kind: organizationKindSchema,
  name: z.string(),
  standing: standingSchema,
  /** The regions whose network it belongs to (`regionsOf`). */
  regionIds: z.array(z.string()),
  /**
   * Municipalities that no source names: they follow from postcode or city (`deriveMunicipality`). By key of the location;
   * `-` for the organization itself.
   */
  derivedMunicipalities: z.record(z.string(), municipalityCodeSchema).optional(),
  /** The board that it belongs to, and where it is (`addressKey`): to find what came in the place of one that closed. */
  boardId: z.string().optional(),
  addressKeys: z.array(z.string()).optional(),
  addedOn: daySchema.optional(),
  /** Which organization took its place, where a person said so. */
  succeededBy: z.string().optional(),
  updatedAt: instantSchema,
});
export type Organization = z.infer<typeof organizationSchema>;
