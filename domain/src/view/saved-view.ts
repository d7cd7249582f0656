// A saved view: of the candidate list (filter, order and columns), or of the figures (panels, order and filter), under a
// name. Of one person, or shared with the region.
// What somebody typed to find is no part of it: a view outlives the dossier that a name was typed for.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import { figureViewsPath, viewsPath } from '../paths.ts';

/** What it is a view of. Each kind lies apart, so that opening one page does not read the views of the other. */
export const viewKindSchema = z.enum(['candidates', 'figures']);
export type ViewKind = z.infer<typeof viewKindSchema>;
export const viewsPathOf = { candidates: viewsPath, figures: figureViewsPath } as const;

export const viewNameSchema = z.string().trim().min(1).max(60);
/** Parameters of the address of the page. Which of them still mean something, is found out when a view is opened. */
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

/** Of one person and one kind. */
export const mostViews = 50;
