// What a region says of its network beyond its municipalities and sectors: kept in the region's own document.
import { z } from 'zod';

const orgIds = z.array(z.string().min(1).max(100)).max(1000);

export const networkSettingsSchema = z.object({
  /** Organizations of elsewhere that belong to it; a board brings its schools along. */
  include: orgIds,
  /** Organizations on its ground that do not. */
  exclude: orgIds,
});
export type NetworkSettings = z.infer<typeof networkSettingsSchema>;
