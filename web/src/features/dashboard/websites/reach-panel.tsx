import { type ReachablePhase, reachablePhases } from '@instroom/domain/candidate/reached.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { candidateSearchSchema } from '../../../shared/candidate-filter.ts';
import { everybody } from '../../../shared/filter-codes.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { formatNumber, formatShare } from '../../../ui/format.ts';
import { InfoButton } from '../../../ui/info-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import classes from '../dashboard.module.css';
import { type Reach, reachBy } from './reach.ts';

type Props = {
  title: string;
  rowHeader: string;
  year: string;
  /** Who came in that year and still has a dossier. */
  came: readonly RosterRow[];
  wayOf: (row: RosterRow) => string;
  nameOf: (way: string) => string;
  /** The filter of the list that asks for a way. */
  filter: 'formulier' | 'bron';
};

/** Of who came by each way: how many got how far. Every number opens the list of whom it counts. */
export function ReachPanel(props: Props) {
  const { title, rowHeader, came, wayOf, nameOf } = props;
  const { t } = useTranslation(['websites', 'dashboard']);
  const words = useRegionWords();
  const ways = useMemo(() => reachBy(came, wayOf), [came, wayOf]);
  const nameOfPhase = (phase: ReachablePhase) =>
    words.phases.find(({ code }) => code === phase)?.nl ?? phase;
  return (
    <Panel
      title={title}
      info={
        <InfoButton
          label={t('dashboard:info', { figure: title })}
          text={explained(computedFigures.reach)}
        />
      }
    >
      {ways.length === 0 && <span>{t('dashboard:noneYet')}</span>}
      {ways.length > 0 && (
        <WideTable label={title}>
          <thead>
            <tr>
              <th scope="col">{rowHeader}</th>
              <th scope="col">{t('websites:reach.came')}</th>
              {reachablePhases.map((phase) => (
                <th key={phase} scope="col">
                  {nameOfPhase(phase)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map((way) => (
              <Way key={way.code} way={way} name={nameOf(way.code)} {...props} />
            ))}
          </tbody>
        </WideTable>
      )}
    </Panel>
  );
}

function Way({ way, name, year, filter }: Props & { way: Reach; name: string }) {
  const { came, reached } = way;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <ToList number={came} label={name} search={{ jaar: year, [filter]: way.code }} />
      </td>
      {reachablePhases.map((phase) => (
        <td key={phase}>
          <ToList
            number={reached[phase]}
            label={name}
            search={{ jaar: year, [filter]: way.code, bereikt: phase }}
          />
          <span className={classes.part}>
            {reached[phase] > 0 && formatShare(reached[phase], came)}
          </span>
        </td>
      ))}
    </tr>
  );
}

type ToListProps = { number: number; label: string; search: Record<string, string> };

function ToList({ number, label, search }: ToListProps) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  if (number === 0) return <>{formatNumber(0)}</>;
  return (
    <Link
      to={paths.candidates}
      params={{ regionId }}
      search={candidateSearchSchema.parse({ fase: everybody, ...search })}
      className={classes.number}
      aria-label={t('opens', { label, number: formatNumber(number) })}
    >
      {formatNumber(number)}
    </Link>
  );
}
