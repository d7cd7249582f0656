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

/** Organizations in one of the lists, or in none; undefined where a list would be too long. */
export function placed(
  before: NetworkSettings | undefined,
  moved: readonly string[],
  place: 'include' | 'exclude' | 'default',
): NetworkSettings | undefined {
  const listed = (list: 'include' | 'exclude') => {
    const others = (before?.[list] ?? []).filter((orgId) => !moved.includes(orgId));
    return place === list ? [...others, ...new Set(moved)].sort() : others;
  };
  const after = { include: listed('include'), exclude: listed('exclude') };
  return networkSettingsSchema.safeParse(after).data;
}
