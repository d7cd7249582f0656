import { IconLayoutGrid } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { Loaded } from '../../shared/loaded.tsx';
import type { View } from '../../shared/views/use-views.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Cross, CrossProvider, useCrossOfAddress } from './cross/use-cross.ts';
import classes from './dashboard.module.css';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { DrawnPanel } from './drawn-panel.tsx';
import { FilteredPanels } from './filtered-panels.tsx';
import { MixedNote } from './mixed-note.tsx';
import { panelsIn } from './own/own-search.ts';
import { needRoster, type PanelDef } from './panel-registry.tsx';
import type { Figures, Shown } from './shown-figures.ts';
import { usePanels } from './use-panels.tsx';

type Props = { query: UseQueryResult<View | null>; figures: Figures };

/** The panels that somebody chose, in that order. */
export function OwnDashboard({ query, figures }: Props) {
  const cross = useCrossOfAddress();
  const { t } = useTranslation('dashboard');
  const known = usePanels();
  const { error } = query;
  // The rules refuse what is gone, and what is not shared any more.
  const data = error && errorCodeOf(error) === 'not_allowed' ? null : query.data;
  return (
    <Loaded
      query={{ ...query, error: data === null ? null : error, data }}
      skeleton={<DashboardSkeleton />}
    >
      {(view) =>
        view ? (
          <Chosen keys={panelsIn(view.search, known)} {...{ known, cross, figures }} />
        ) : (
          <Notice
            icon={<IconLayoutGrid size={28} stroke={1.5} aria-hidden />}
            title={t('own.gone.title')}
            lead={t('own.gone.lead')}
          />
        )
      }
    </Loaded>
  );
}

type ChosenProps = {
  keys: readonly string[];
  known: ReadonlyMap<string, PanelDef>;
  cross: Cross;
  figures: Figures;
};

function Chosen({ keys, known, cross, figures }: ChosenProps) {
  const { t } = useTranslation('dashboard');
  const chosen = keys.flatMap((key) => {
    const panel = known.get(key);
    return panel ? [{ key, ...panel }] : [];
  });
  if (chosen.length === 0)
    return <Notice title={t('own.empty.title')} lead={t('own.empty.lead')} />;
  return (
    <FilteredPanels cross={cross} figures={figures} needsRoster={needRoster(chosen)}>
      {(shown) => (
        <div className={classes.stack}>
          <MixedNote panels={chosen} shown={shown} />
          <div className={classes.panels}>
            {chosen.map((panel) => (
              <div key={panel.key} className={classes.own} data-wide={panel.isWide}>
                <Drawn panel={panel} shown={shown} />
              </div>
            ))}
          </div>
        </div>
      )}
    </FilteredPanels>
  );
}

/** What follows no filter opens lists of the whole region. */
function Drawn({ panel, shown }: { panel: PanelDef; shown: Shown }) {
  const drawn = <DrawnPanel panel={panel} shown={shown} />;
  return panel.source === 'whole' ? (
    <CrossProvider value={undefined}>{drawn}</CrossProvider>
  ) : (
    drawn
  );
}
