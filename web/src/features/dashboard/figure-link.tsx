import type { LiveMap } from '@instroom/domain/figures/live-figures.ts';
import { searchOfFigure } from '../../shared/candidate-filter.ts';
import { listFilterOf } from './cross/cross-search.ts';
import { useCross } from './cross/use-cross.ts';
import { ListLink } from './list-link.tsx';

type Props = { map: LiveMap; code: string; label: string; number: number };

/** One number of a live figure, and its list: with the filter of all panels, where there is one. */
export function FigureLink({ map, code, label, number }: Props) {
  const cross = useCross();
  const within = cross && listFilterOf(cross.search, map);
  return (
    <ListLink search={{ ...within, ...searchOfFigure(map, code) }} number={number} label={label} />
  );
}
