import { isCrossFiltered } from './cross/cross-search.ts';
import { ForOutside, type Outside, useOutside } from './outside.tsx';
import type { PanelDef } from './panel-registry.tsx';
import type { PanelProps } from './shown-figures.ts';

/** A panel as the registry has it, and outside the region only what may leave it. */
export function DrawnPanel({ panel, shown }: PanelProps & { panel: PanelDef }) {
  return (
    <ForOutside outside={outsideOf(panel, shown, useOutside())}>
      <panel.Panel shown={shown} />
    </ForOutside>
  );
}

/**
 * What is counted from dossiers one by one is of few people by nature, unless the panel leaves that out, and own fields
 * point at persons. Beside figures of a part of the region, those of all of it would tell of the rest.
 */
function outsideOf(
  { source, isInsideOnly, isTold }: PanelDef,
  { filter }: PanelProps['shown'],
  outside: Outside,
): Outside {
  if (!outside) return undefined;
  const isBesideAPart = source === 'whole' && isCrossFiltered(filter.within);
  const isOfFew = source === 'roster' && !isTold;
  return isOfFew || isInsideOnly || isBesideAPart ? 'kept' : outside;
}
