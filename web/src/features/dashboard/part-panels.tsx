import classes from './dashboard.module.css';
import { DrawnPanel } from './drawn-panel.tsx';
import { MixedNote } from './mixed-note.tsx';
import {
  columnsOfPart,
  type PanelDef,
  panels,
  panelsOfPart,
  wideOfPart,
} from './panel-registry.tsx';
import type { Shown } from './shown-figures.ts';
import { useOwnFieldPanels } from './use-panels.tsx';

export type PartOfPanels = keyof typeof columnsOfPart;
type Props = { part: PartOfPanels; shown: Shown };

/** A part of the page: its panels in columns, and below them what needs the whole width. */
export function PartPanels({ part, shown }: Props) {
  const ofFields = useOwnFieldPanels();
  const own = part === 'wie' ? ofFields : [];
  return (
    <div className={classes.stack}>
      <MixedNote panels={panelsOfPart(part)} shown={shown} />
      <div className={classes.panels}>
        {columnsOfPart[part].map((keys, column) => (
          <div key={keys[0]} className={classes.stack}>
            {keys.map((key) => drawn(key, panels.get(key), shown))}
            {own
              .filter((_panel, index) => index % 2 === column)
              .map(([key, panel]) => drawn(key, panel, shown))}
          </div>
        ))}
      </div>
      {(wideOfPart[part] ?? []).map((key) => drawn(key, panels.get(key), shown))}
    </div>
  );
}

function drawn(key: string, panel: PanelDef | undefined, shown: Shown) {
  return panel && <DrawnPanel key={key} panel={panel} shown={shown} />;
}
