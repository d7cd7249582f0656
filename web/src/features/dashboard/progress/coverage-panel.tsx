import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { countCoverage, countPositions } from '@instroom/domain/insight/coverage.ts';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { useNetwork } from '../../../shared/network/use-network.ts';
import { LiveNumber } from '../../../ui/live-number.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import classes from '../dashboard.module.css';
import { useOutside } from '../outside.tsx';
import { shownPositions } from '../school-lists.ts';
import { TablePanel } from '../table-panel.tsx';
import { toldCounts } from '../told-figures.ts';
import { CoverageRow, SizeCells } from './coverage-row.tsx';

const figure = computedFigures.coverage;

type Props = {
  /** The numbers of the panel of subjects. */
  bySubject: Readonly<Record<string, number>>;
  candidates: readonly RosterRow[];
  filter: CrossSearch;
  /** By anything but subjects, so that the candidates are a part of those of the region. */
  isFiltered: boolean;
};

/** Where schools have open positions, beside who wants to teach it: first of all where nobody does. */
export function CoveragePanel(props: Props) {
  const network = useNetwork();
  return (
    <TablePanel figure={figure}>
      <Loaded query={network} skeleton={<Skeleton height={160} />}>
        {({ rows }) => <Subjects rows={rows} {...props} />}
      </Loaded>
    </TablePanel>
  );
}

function Subjects({ rows, ...of }: Props & { rows: readonly NetworkRow[] }) {
  const { t } = useTranslation('insight');
  const { bySubject, candidates, filter, isFiltered } = of;
  const outside = useOutside();
  const positions = useMemo(() => shownPositions(rows), [rows]);
  const covered = useMemo(
    () => countCoverage(positions, bySubject, candidates),
    [positions, bySubject, candidates],
  );
  if (covered.length === 0) return <NoPositions />;
  const whole = countPositions(positions);
  // How far each of them is was counted from dossiers one by one: it stays inside.
  const told = outside && toldCounts(bySubject);
  return (
    <>
      {isFiltered && <p className={classes.lead}>{t('coverage.filtered')}</p>}
      <WideTable label={figure.nl}>
        <thead>
          <tr>
            <th scope="col">{t('coverage.column')}</th>
            <th scope="col">{t('coverage.positions')}</th>
            <th scope="col">{t('coverage.candidates')}</th>
            {!told && <th scope="col">{t('coverage.matching')}</th>}
            <th scope="col">{t('coverage.fte')}</th>
            <th scope="col">{t('coverage.lateral')}</th>
          </tr>
        </thead>
        <tbody>
          {covered.map((subject) => (
            <CoverageRow
              key={subject.code}
              name={labelOf(subjects, subject.code)}
              subject={subject}
              told={told?.(subject.code)}
              filter={filter}
              isFiltered={isFiltered}
            />
          ))}
          <tr className={classes.total}>
            <th scope="row">{t('coverage.whole')}</th>
            <td>
              <LiveNumber value={whole.positions} />
            </td>
            {/* Who wants several subjects counts in each of them: those numbers have no sum. */}
            <td colSpan={told ? 1 : 2} />
            <SizeCells of={whole} />
          </tr>
        </tbody>
      </WideTable>
    </>
  );
}

function NoPositions() {
  const { t } = useTranslation('insight');
  const { regionId } = useSession();
  return (
    <>
      <p className={classes.lead}>{t('coverage.none')}</p>
      <Link to={paths.network} params={{ regionId }} search={{}} className={classes.number}>
        {t('coverage.toNetwork')}
      </Link>
    </>
  );
}
