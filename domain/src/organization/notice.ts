// What a region should know of its network, `regions/{r}/networkNotices/{id}`: written by the import, ended by a person.
import { z } from 'zod';
import { daySchema, instantSchema } from '../instant.ts';
import { overridableFieldSchema } from './overlay.ts';

const common = {
  schemaVersion: z.literal(1),
  orgId: z.string(),
  /** What it was called, since a closed one may be hard to find. */
  name: z.string(),
  createdAt: instantSchema,
  /** Nobody dealt with it yet. */
  isOpen: z.boolean(),
  endedAt: instantSchema.optional(),
  endedBy: z.string().optional(),
};
export const networkNoticeSchema = z.discriminatedUnion('kind', [
  /** An organization closed that the region has notes, contacts or tags for. */
  z.object({
    ...common,
    kind: z.literal('closed'),
    closedOn: daySchema,
    /** Likely in its place: a new one of the same board or at the same address. A person decides. */
    successors: z.array(z.object({ orgId: z.string(), name: z.string() })).max(5),
  }),
  /** A source changed a field that the region had replaced. */
  z.object({ ...common, kind: z.literal('source_changed'), field: overridableFieldSchema }),
]);
export type NetworkNotice = z.infer<typeof networkNoticeSchema>;
