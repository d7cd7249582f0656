// The network of a region in a few documents: `directories/{regionId}` says which there are, `…/chunks/{n}` hold some
// hundreds of organizations each. Opening the list of ten thousand so costs a dozen reads. The import writes them.
import { z } from 'zod';
import { organizationKindSchema } from '../codes/organization-kind.ts';
import {
  programmeFormSchema,
  programmeKindSchema,
  programmeLevelSchema,
} from '../codes/programme.ts';
import { qualificationSchema } from '../codes/qualification.ts';
import { sectorSchema } from '../codes/sector.ts';
import { subjectSchema } from '../codes/subject.ts';
import { instantSchema } from '../instant.ts';
import { standingSchema } from './organization.ts';

/** Every organization in the country, for who looks beyond the region. */
export const nationalDirectoryId = 'nl';

export const directoryPlaceSchema = z.object({
  key: z.string(),
  name: z.string().optional(),
  city: z.string().optional(),
  municipalityCode: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export const directoryProgrammeSchema = z.object({
  key: z.string(),
  title: z.string(),
  kind: programmeKindSchema,
  level: programmeLevelSchema.optional(),
  forms: z.array(programmeFormSchema).optional(),
  qualifications: z.array(qualificationSchema).optional(),
  subjects: z.array(subjectSchema).optional(),
});
/** One organization, as a list shows it. Without `standing` it is active. */
export const directoryEntrySchema = z.object({
  orgId: z.string(),
  kind: organizationKindSchema,
  name: z.string(),
  code: z.string().optional(),
  boardId: z.string().optional(),
  sectors: z.array(sectorSchema).optional(),
  standing: standingSchema.exclude(['active']).optional(),
  /** Locations that are not closed (of a closed organization: all it had); of an organization without any, where it is itself. */
  places: z.array(directoryPlaceSchema),
  programmes: z.array(directoryProgrammeSchema).optional(),
});
export type DirectoryEntry = z.infer<typeof directoryEntrySchema>;
export type DirectoryPlace = z.infer<typeof directoryPlaceSchema>;
export type DirectoryProgramme = z.infer<typeof directoryProgrammeSchema>;

/** `entries`: a JSON text of `DirectoryEntry[]`, in the order of their ids. */
export const directoryChunkSchema = z.object({ entries: z.string(), hash: z.string() });

export const directoryIndexSchema = z.object({
  schemaVersion: z.literal(1),
  /** How many chunks there are; an organization stands in that of its id (`chunkOf`). */
  chunkCount: z.number().int().positive(),
  /** By number of the chunk; a chunk without organizations is not there. */
  chunks: z.record(z.string(), z.object({ hash: z.string(), count: z.number().int() })),
  updatedAt: instantSchema,
});
export type DirectoryIndex = z.infer<typeof directoryIndexSchema>;

const entriesPerChunk = 1000;
/** Room to grow: as many chunks as `count` organizations need, a power of two, at most 32. */
export function chunkCountFor(count: number): number {
  let chunks = 1;
  while (chunks * entriesPerChunk < count && chunks < 32) chunks *= 2;
  return chunks;
}

export function chunkOf(orgId: string, chunkCount: number): number {
  let hash = 2_166_136_261;
  for (const character of orgId)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash % chunkCount;
}
