import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { countSubjectStandings, standings } from '@instroom/domain/insight/standing.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { InfoButton } from '../../../ui/info-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import { topSize } from '../figures.ts';
import { keeping } from '../keeping.ts';
import { ListLink } from '../list-link.tsx';
import { listOfSubject } from './lists.ts';

const standingsOf = keeping(countSubjectStandings);

type Props = { rows: readonly RosterRow[]; filter: CrossSearch };

/** Each subject by whether those who want to teach it may teach already. */
export function StandingPanel({ rows, filter }: Props) {
  const { t } = useTranslation(['insight', 'dashboard']);
  const [all, setAll] = useState(false);
  const counts = standingsOf(rows);
  const shown = all ? counts : counts.slice(0, topSize);
  const figure = computedFigures.subjectByStanding;
  return (
    <Panel
      title={figure.nl}
      info={
        <InfoButton label={t('dashboard:info', { figure: figure.nl })} text={explained(figure)} />
      }
    >
      {counts.length === 0 && <span>{t('dashboard:noneYet')}</span>}
      {counts.length > 0 && (
        <WideTable label={figure.nl}>
          <thead>
            <tr>
              <th scope="col">{t('insight:standing.column')}</th>
              {standings.map(({ code, nl }) => (
                <th key={code} scope="col">
                  {nl}
                </th>
              ))}
              <th scope="col">{t('insight:standing.total')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((subject) => {
              const name = labelOf(subjects, subject.code);
              return (
                <tr key={subject.code}>
                  <th scope="row">{name}</th>
                  {standings.map(({ code, nl }) => (
                    <td key={code}>
                      <ListLink
                        search={{ ...filter, ...listOfSubject(subject.code, code) }}
                        number={subject[code]}
                        label={`${name}, ${nl}`}
                      />
                    </td>
                  ))}
                  <td>
                    <ListLink
                      search={{ ...filter, ...listOfSubject(subject.code) }}
                      number={subject.total}
                      label={name}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </WideTable>
      )}
      {counts.length > topSize && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all
            ? t('dashboard:top', { number: topSize })
            : t('dashboard:all', { number: counts.length })}
        </Button>
      )}
    </Panel>
  );
}
