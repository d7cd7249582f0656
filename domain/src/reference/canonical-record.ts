// What every adapter makes of its source, and all that the import knows of it. A record is a part of one organization's
// document; the document's id follows from keys alone (BRIN, board number, the source's own), so that sources which name
// the same key meet in one document, and no name is ever compared.
import { z } from 'zod';
import {
  locationFieldsSchema,
  organizationFieldsSchema,
  programmeFieldsSchema,
} from '../organization/source-fields.ts';

const orgId = z.string().regex(/^[a-z]+-[A-Za-z0-9_-]{1,80}$/);
/** Of a location: `00AR00`, or `hovi-27` where there is no such number. Of a programme: `hovi-4711`. */
const partKey = z.string().regex(/^[A-Za-z0-9_-]{1,80}$/);
const common = {
  orgId,
  /** The day from which it is no more, where the source says so. */
  endDate: z.iso.date().optional(),
};

export const canonicalRecordSchema = z.discriminatedUnion('part', [
  z.object({ ...common, part: z.literal('organization'), fields: organizationFieldsSchema }),
  z.object({ ...common, part: z.literal('location'), key: partKey, fields: locationFieldsSchema }),
  z.object({
    ...common,
    part: z.literal('programme'),
    key: partKey,
    fields: programmeFieldsSchema,
  }),
  /** Says where something is that other sources tell of; alone it makes no location. */
  z.object({
    ...common,
    part: z.literal('position'),
    key: partKey,
    fields: locationFieldsSchema.pick({ position: true }).required(),
  }),
]);
export type CanonicalRecord = z.infer<typeof canonicalRecordSchema>;

/** The same in every run: what a run is compared by. */
export function recordKey(record: Pick<CanonicalRecord, 'orgId' | 'part'> & { key?: string }) {
  return `${record.orgId}/${record.part}${record.key ? `/${record.key}` : ''}`;
}

export const orgIdOf = {
  brin: (brin: string) => `brin-${brin}`,
  board: (boardNumber: string) => `board-${boardNumber}`,
  hovi: (organizationId: string | number) => `hovi-${organizationId}`,
  desk: (deskId: string | number) => `desk-${deskId}`,
  other: (code: string) => `other-${code}`,
};

/** A row that could not be used. Never with personal data: `raw` is cut, and e-mail addresses are taken out. */
export const rejectSchema = z.object({
  /** Line in the file, or place in the answer: `organization/12/product/4`. */
  at: z.string().max(200),
  reason: z.string().max(60),
  field: z.string().max(80).optional(),
  raw: z.string().max(300).optional(),
});
export type Reject = z.infer<typeof rejectSchema>;

/** What an adapter yields, in any order. */
export type SourceItem =
  | { record: CanonicalRecord }
  | { reject: Reject }
  /** Something to know about the whole, such as `unknown_column: GEBOUW`; shown with the run. */
  | { warning: { code: string; detail?: string } }
  /** An e-mail address of a person that was left out. */
  | { droppedEmail: true };
