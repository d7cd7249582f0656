import { dayOf } from '@instroom/domain/calendar.ts';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../shared/clock.ts';
import { type CrossSearch, type FigurePart, filterIn } from '../../shared/figure-parts.ts';
import type { View } from '../../shared/views/use-views.ts';
import { ViewDialog } from '../../shared/views/view-dialog.tsx';
import { isCrossFiltered } from './cross/cross-search.ts';
import classes from './own/own.module.css';
import { mostPanels, ownSearch, panelsIn } from './own/own-search.ts';
import { PanelChoice } from './own/panel-choice.tsx';
import { PanelOrder } from './own/panel-order.tsx';
import { useChosen } from './own/use-chosen.ts';
import { usePanels } from './use-panels.tsx';

type Props = {
  /** One that is changed; nothing for a new one. */
  view: View | undefined;
  /** The part that is looked at: a new one begins with its panels. */
  part: FigurePart | undefined;
  /** What the panels on the page are filtered by now. */
  filter: CrossSearch;
  onClose: () => void;
  onSaved: (viewId: string) => void;
};

/** Makes a dashboard of panels of all parts, or changes it. */
export function DashboardDialog({ view, part, filter, onClose, onSaved }: Props) {
  const { t } = useTranslation(['dashboard', 'websites']);
  const year = useClock(dayOf).slice(0, 4);
  const known = usePanels();
  const titleOf = (key: string) => known.get(key)?.title(t, year) ?? key;
  const ofPart = [...known].filter(([, panel]) => panel.part === part).map(([key]) => key);
  const chosen = useChosen(view ? panelsIn(view.search, known) : ofPart, titleOf);
  const isFiltered = isCrossFiltered(filter);
  const [takesFilter, setTakesFilter] = useState(!view);
  const kept = view && !takesFilter ? filterIn(view.search) : filter;
  return (
    <ViewDialog
      kind="figures"
      view={view}
      search={ownSearch(chosen.keys, kept)}
      problem={chosen.keys.length === 0 ? t('dashboard:own.choose') : undefined}
      onClose={onClose}
      onSaved={onSaved}
      size={720}
    >
      {(isFiltered || view) && (
        <Checkbox
          label={t(view ? 'dashboard:own.replaceFilter' : 'dashboard:own.takeFilter')}
          checked={takesFilter}
          onChange={({ currentTarget }) => setTakesFilter(currentTarget.checked)}
        />
      )}
      <h3 className={classes.heading}>{t('dashboard:own.order')}</h3>
      <PanelOrder chosen={chosen} titleOf={titleOf} />
      <h3 className={classes.heading}>{t('dashboard:own.choice')}</h3>
      <p className={classes.hint}>{t('dashboard:own.most', { number: mostPanels })}</p>
      <PanelChoice chosen={chosen} known={known} titleOf={titleOf} />
    </ViewDialog>
  );
}
