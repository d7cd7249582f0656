// A saved view of the candidate list: filter, order and columns under a name. Of one person, or shared with the region.
// What somebody typed to find is no part of it: a view outlives the dossier that a name was typed for.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

export const viewNameSchema = z.string().trim().min(1).max(60);
/** Parameters of the address of the list. Which of them still mean something, is found out when a view is opened. */
export const viewSearchSchema = z
  .record(z.string().min(1).max(40), z.string().min(1).max(2000))
  .refine((search) => Object.keys(search).length <= 40)
  .transform(({ zoek: _typed, ...search }) => search);

export const savedViewSchema = z.object({
  schemaVersion: z.literal(1),
  name: viewNameSchema,
  search: viewSearchSchema,
  byUid: z.string(),
  isShared: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** Of one person. */
export const mostViews = 50;
