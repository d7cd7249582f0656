import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { countByAdviser } from '@instroom/domain/insight/by-adviser.ts';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { useAttention } from '../../../shared/attention/use-attention.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { useColleagues } from '../../../shared/use-colleagues.ts';
import { InfoButton } from '../../../ui/info-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import { keeping } from '../keeping.ts';
import { ListLink } from '../list-link.tsx';
import { adviserNumbers, listOfAdviser } from './lists.ts';

const advisersOf = keeping(countByAdviser);

type Props = { rows: readonly RosterRow[]; filter: CrossSearch };

/** Whose candidates wait, fall silent or are in contact with a school. */
export function AdviserPanel({ rows, filter }: Props) {
  const { t } = useTranslation(['insight', 'dashboard', 'candidateList']);
  const { reasonsOf } = useAttention();
  const { nameOf } = useColleagues();
  const advisers = advisersOf(rows, reasonsOf);
  const figure = computedFigures.byAdviser;
  return (
    <Panel
      title={figure.nl}
      info={
        <InfoButton label={t('dashboard:info', { figure: figure.nl })} text={explained(figure)} />
      }
    >
      {advisers.length === 0 && <span>{t('dashboard:noneYet')}</span>}
      {advisers.length > 0 && (
        <WideTable label={figure.nl}>
          <thead>
            <tr>
              <th scope="col">{t('insight:advisers.column')}</th>
              {adviserNumbers.map((name) => (
                <th key={name} scope="col">
                  {t(`insight:advisers.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {advisers.map(({ ownerUid, ...counts }) => {
              const name = ownerUid ? nameOf(ownerUid) : t('candidateList:nobody');
              return (
                <tr key={ownerUid ?? ''}>
                  <th scope="row">{name}</th>
                  {adviserNumbers.map((number) => (
                    <td key={number}>
                      <ListLink
                        search={{ ...filter, ...listOfAdviser(ownerUid, number) }}
                        number={counts[number]}
                        label={`${name}, ${t(`insight:advisers.${number}`)}`}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </WideTable>
      )}
    </Panel>
  );
}
