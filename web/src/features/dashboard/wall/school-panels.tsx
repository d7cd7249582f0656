// What schools ask for and which of them take part, on a screen in a hall. Only candidates are people: few are left out.
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { countCoverage } from '@instroom/domain/insight/coverage.ts';
import { countParticipation } from '@instroom/domain/insight/participation.ts';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import { useNetwork } from '../../../shared/network/use-network.ts';
import { Panel } from '../../../ui/panel.tsx';
import { BarList } from '../bar-list.tsx';
import { topOf } from '../figures.ts';
import { shownPositions } from '../school-lists.ts';
import type { Figures } from '../shown-figures.ts';
import { type ToldRow, toldNumber } from './told-rows.ts';

const skeleton = <Skeleton height={240} />;

export function CoverageOnWall({ figures: { stats } }: { figures: Figures }) {
  const { t } = useTranslation(['insight', 'dashboard']);
  const network = useNetwork();
  return (
    <Panel title={computedFigures.coverage.nl}>
      <Loaded query={network} skeleton={skeleton}>
        {({ rows }) => {
          const covered = countCoverage(shownPositions(rows), stats.bySubject, []);
          if (covered.length === 0) return <span>{t('dashboard:noneYet')}</span>;
          return (
            <BarList
              rows={topOf(
                covered.map(
                  ({ code, positions, candidates }): ToldRow => ({
                    ...{ code, label: labelOf(subjects, code), number: positions },
                    told: toldNumber(candidates),
                  }),
                ),
              )}
              columns={[
                { header: t('insight:coverage.positions'), number: ({ number }) => number },
                {
                  header: t('insight:coverage.candidates'),
                  number: ({ told }) => told,
                  missing: t('dashboard:wall.fewer'),
                },
              ]}
            />
          );
        }}
      </Loaded>
    </Panel>
  );
}

export function ParticipationOnWall() {
  const { t } = useTranslation(['insight', 'dashboard']);
  const network = useNetwork();
  return (
    <Panel title={computedFigures.participation.nl}>
      <Loaded query={network} skeleton={skeleton}>
        {({ rows }) => {
          const bySector = countParticipation(rows);
          if (bySector.length === 0) return <span>{t('insight:participation.none')}</span>;
          return (
            <BarList
              rows={bySector.map(({ sector, schools, takingPart }) => ({
                ...{ code: sector, label: labelOf(sectors, sector) },
                ...{ number: takingPart, second: schools },
              }))}
              columns={[
                { header: t('insight:participation.takingPart'), number: ({ number }) => number },
                { header: t('insight:participation.all'), number: ({ second }) => second },
              ]}
              nested
            />
          );
        }}
      </Loaded>
    </Panel>
  );
}
