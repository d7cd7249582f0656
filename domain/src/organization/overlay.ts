// What a region adds to an organization, `regions/{r}/orgOverlays/{orgId}`: made when the first thing is added. No import
// ever touches it.
import { z } from 'zod';
import { subjectSchema } from '../codes/subject.ts';
import { customValuesSchema } from '../custom/custom-value.ts';
import { daySchema, instantSchema } from '../instant.ts';

export const tagSchema = z.string().trim().min(1).max(40);

/** Fields of the source that a region may replace by its own word. */
export const overridableFields = ['name', 'phone', 'email', 'website', 'address'] as const;
export const overridableFieldSchema = z.enum(overridableFields);
export type OverridableField = z.infer<typeof overridableFieldSchema>;

export const overrideSchema = z.object({
  /** For an address: one line per part, see `addressText`. */
  value: z.string().trim().max(300),
  /** What the source said then; when it says something else, the region is told ("bron is gewijzigd"). */
  sourceValue: z.string().max(300).optional(),
  byUid: z.string(),
  at: instantSchema,
});
export type Override = z.infer<typeof overrideSchema>;

export const openPositionSchema = z.object({
  subject: subjectSchema,
  /** Full-time equivalents. */
  fte: z.number().positive().max(100).optional(),
  /** Open to somebody who comes from another line of work (zij-instroom). */
  isOpenToLateral: z.boolean(),
  note: z.string().trim().max(200).optional(),
});
export type OpenPosition = z.infer<typeof openPositionSchema>;

/** As much of it as figures and lists need; what somebody wrote about it is read at the organization. */
export const markedPositionSchema = openPositionSchema.omit({ note: true });
export type MarkedPosition = z.infer<typeof markedPositionSchema>;

export const overlaySchema = z.object({
  schemaVersion: z.literal(1),
  tags: z.array(tagSchema).max(20),
  /** Which colleague keeps up with it (relatiebeheerder). */
  ownerUid: z.string().optional(),
  /** Takes part in the region; also by location, where only some do. */
  isParticipating: z.boolean(),
  openPositions: z.array(openPositionSchema).max(60),
  overrides: z.partialRecord(overridableFieldSchema, overrideSchema),
  /** Hidden from the region's list. */
  isHidden: z.boolean(),
  /** Keys of programmes that the region does not show. */
  programmesOff: z.array(z.string()).max(400),
  custom: customValuesSchema.optional(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type Overlay = z.infer<typeof overlaySchema>;

/** Of an organization that the region adds something to for the first time. */
export function newOverlay({ uid, now }: { uid: string; now: Date }): Overlay {
  return {
    schemaVersion: 1,
    tags: [],
    isParticipating: false,
    openPositions: [],
    overrides: {},
    isHidden: false,
    programmesOff: [],
    createdAt: now,
    createdBy: uid,
    updatedAt: now,
    updatedBy: uid,
  };
}

/** A note about an organization, `regions/{r}/orgNotes/{noteId}`; about the organization, never about a candidate. */
export const orgNoteSchema = z.object({
  schemaVersion: z.literal(1),
  orgId: z.string(),
  text: z.string().trim().min(1).max(4000),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type OrgNote = z.infer<typeof orgNoteSchema>;

const storedMarkSchema = z.object({
  name: z.string().optional(),
  tags: z.array(tagSchema).optional(),
  ownerUid: z.string().optional(),
  isParticipating: z.boolean().optional(),
  isHidden: z.boolean().optional(),
  programmesOff: z.array(z.string()).optional(),
  openPositions: z.array(markedPositionSchema).optional(),
  /** What marks of before had in place of the positions; see `withPositions`. */
  openSubjects: z.array(subjectSchema).optional(),
  contactCount: z.number().int().optional(),
  noteCount: z.number().int().optional(),
  /** The day on which a source changed something that the region had replaced. */
  sourceChangedOn: daySchema.optional(),
});
export type OrgMark = Omit<z.infer<typeof storedMarkSchema>, 'openSubjects'>;

/** What the list shows and filters by, of many organizations in one document: `regions/{r}/orgMarks/{bucket}`. */
export const orgMarkSchema = storedMarkSchema.transform(withPositions);

/** One position for each subject is known of a mark of before, until a command or `scripts/migrate.ts` counts anew. */
function withPositions({ openSubjects, ...mark }: z.infer<typeof storedMarkSchema>): OrgMark {
  if (!openSubjects || mark.openPositions) return mark;
  const openPositions = openSubjects.map((subject) => ({ subject, isOpenToLateral: false }));
  return { ...mark, openPositions };
}
export const orgMarksSchema = z.object({ marks: z.record(z.string(), orgMarkSchema) });

/** Which document of marks an organization is in. Few, so that a list costs few reads; not one, so that colleagues do not wait for each other. */
export const markBuckets = 8;
export function markBucketOf(orgId: string): string {
  let sum = 0;
  for (const character of orgId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return String(sum % markBuckets);
}
