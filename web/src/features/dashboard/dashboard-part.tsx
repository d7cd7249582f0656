import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { type FigurePart, figureParts } from '../../shared/figure-parts.ts';
import { BeyondPart } from './beyond/beyond-part.tsx';
import { useCrossOfAddress } from './cross/use-cross.ts';
import { FilteredPanels } from './filtered-panels.tsx';
import { columnsOfPart, needRoster, panelsOfPart } from './panel-registry.tsx';
import { type PartOfPanels, PartPanels } from './part-panels.tsx';
import type { Figures } from './shown-figures.ts';
import { WebsitesPart } from './websites/websites-part.tsx';

const route = getRouteApi(paths.figures);

/** Whether the filter of all panels holds there. */
export function isFilteredPart(part: FigurePart): part is PartOfPanels {
  return Object.hasOwn(columnsOfPart, part);
}

/** The part that the address names. */
export function DashboardPart(figures: Figures) {
  const { deel: part = figureParts[0] } = route.useSearch();
  const cross = useCrossOfAddress();
  if (isFilteredPart(part))
    return (
      <FilteredPanels cross={cross} figures={figures} needsRoster={needRoster(panelsOfPart(part))}>
        {(shown) => <PartPanels part={part} shown={shown} />}
      </FilteredPanels>
    );
  switch (part) {
    case 'landelijk':
      return <BeyondPart stats={figures.stats} />;
    case 'websites':
      return <WebsitesPart today={figures.today} />;
  }
}
