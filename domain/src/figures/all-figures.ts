// Every figure that there is, for documents and exports.
import { computedFigures } from './computed-figures.ts';
import { corrected } from './corrected.ts';
import type { Figure } from './figure.ts';
import { liveFigures } from './live-figures.ts';
import { periodFigures } from './period-figures.ts';

export type NamedFigure = Figure & { id: string };

const named = (figures: Readonly<Record<string, Figure>>): NamedFigure[] =>
  Object.entries(figures).map(([id, figure]) => ({ id, ...figure }));

export const figureGroups = {
  live: named(liveFigures),
  booked: named({ ...periodFigures, corrected }),
  computed: named(computedFigures),
};
export const allFigures: readonly NamedFigure[] = Object.values(figureGroups).flat();
