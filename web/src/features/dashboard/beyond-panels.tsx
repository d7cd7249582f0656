import { type BeyondMap, beyondMaps } from '@instroom/domain/beyond/beyond.ts';
import { liveFigures } from '@instroom/domain/figures/live-figures.ts';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useBeyondLists } from './beyond/beyond-lists.ts';
import { BeyondPanel } from './beyond/beyond-panel.tsx';
import { beyondQuery } from './beyond/beyond-queries.ts';
import type { PanelProps } from './shown-figures.ts';

/** A figure of the own region beside all regions that share, among panels of the own region. */
function beyondPanel(map: BeyondMap) {
  return function FigureBeyond({ shown: { stats } }: PanelProps) {
    const { t } = useTranslation('dashboard');
    const query = useQuery(beyondQuery);
    const listOf = useBeyondLists();
    const title = t('beyond.titleOf', { figure: liveFigures[map].nl });
    return (
      <Loaded query={query} skeleton={<Skeleton height={240} radius="md" />}>
        {(beyond) =>
          beyond ? (
            <BeyondPanel stats={stats} beyond={beyond} map={map} title={title} {...listOf(map)} />
          ) : (
            <Panel title={title}>{t('beyond.none.lead')}</Panel>
          )
        }
      </Loaded>
    );
  };
}

export const beyondPanels = beyondMaps.map((map) => ({ map, Panel: beyondPanel(map) }));
