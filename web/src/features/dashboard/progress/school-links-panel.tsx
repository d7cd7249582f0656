import { schoolLinkStatuses } from '@instroom/domain/codes/school-link-status.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolLinkCountsQuery } from '../../../data/school-links.ts';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { FiguresPanel } from '../figures-panel.tsx';

/** How far contacts with schools are. They are contacts and not candidates, so that no list shows them and no filter concerns them. */
export const SchoolLinksPanel = memo(function SchoolLinksPanel() {
  const { t } = useTranslation(['insight', 'dashboard']);
  const { regionId } = useSession();
  const counts = useQuery(schoolLinkCountsQuery(regionId));
  const figure = computedFigures.schoolLinks;
  return (
    <Loaded query={counts} skeleton={<Skeleton height={280} radius="md" />}>
      {(byStatus) => (
        <FiguresPanel
          title={figure.nl}
          rowHeader={t('insight:links.column')}
          definition={explained(figure)}
          rows={schoolLinkStatuses.map(({ code, nl }) => ({
            code,
            label: nl,
            number: byStatus.get(code) ?? 0,
          }))}
          columns={[{ header: t('dashboard:number'), number: ({ number }) => number }]}
          whole={[...byStatus.values()].reduce((all, number) => all + number, 0)}
        />
      )}
    </Loaded>
  );
});
