import { ownFigure } from '@instroom/domain/figures/own-figure.ts';
import { useMemo } from 'react';
import { OwnFieldPanel, useCountedFields } from './own-field-panel.tsx';
import { type PanelDef, panels } from './panel-registry.tsx';

/** Every panel of this region by key: those that all have, and one for each own field that is counted. */
export function usePanels(): ReadonlyMap<string, PanelDef> {
  const own = useOwnFieldPanels();
  return useMemo(() => new Map([...panels, ...own]), [own]);
}

export function useOwnFieldPanels(): [string, PanelDef][] {
  const fields = useCountedFields();
  return useMemo(
    () =>
      fields.map((field) => [
        `field-${field.key}`,
        {
          part: 'wie',
          title: () => ownFigure(field).nl,
          source: 'filtered',
          isInsideOnly: true,
          Panel: ({ shown }) => <OwnFieldPanel field={field} stats={shown.filtered} />,
        },
      ]),
    [fields],
  );
}
