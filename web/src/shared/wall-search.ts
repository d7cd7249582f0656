// What a screen in a hall shows, as it stands in its address.
import { z } from 'zod';

/** The parts whose figures may stand where anybody passes. */
export const wallParts = ['nu', 'over-tijd', 'wie'] as const;
export type WallPart = (typeof wallParts)[number];

export function isWallPart(name: string): name is WallPart {
  return wallParts.some((part) => part === name);
}

/** Seconds for each. */
export const paces = ['10', '20', '30', '60'] as const;

export const wallSearchSchema = z.object({
  /** Parts and dashboards by id, in turn; all parts where none is named. */
  reeks: z.string().max(2000).optional().catch(undefined),
  tempo: z.enum(paces).optional().catch(undefined),
});
export type WallSearch = z.infer<typeof wallSearchSchema>;
