import type { OpenPositions, SubjectCoverage } from '@instroom/domain/insight/coverage.ts';
import type { Told } from '@instroom/domain/report/hide-small.ts';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { ToldNumber } from '../../../shared/report/told-number.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { LiveNumber } from '../../../ui/live-number.tsx';
import classes from '../dashboard.module.css';
import { FigureLink } from '../figure-link.tsx';
import { ListLink } from '../list-link.tsx';
import { NetworkLink } from '../network-link.tsx';
import { listOfPositions } from '../school-lists.ts';
import { listOfMatching } from './lists.ts';

type Props = {
  name: string;
  subject: SubjectCoverage;
  /** Of the candidates, outside the region; nothing inside it. */
  told: Told | undefined;
  filter: CrossSearch;
  isFiltered: boolean;
};

/** A subject with its open positions and who wants to teach it. */
export function CoverageRow({ name, subject, told, filter, isFiltered }: Props) {
  const { t } = useTranslation('insight');
  const { code, positions, candidates, matching } = subject;
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        {(told ?? candidates) === 0 && (
          <Badge size="sm" variant="light" color="red" miw="max-content">
            {t(isFiltered ? 'coverage.noneWithin' : 'coverage.noCandidates')}
          </Badge>
        )}
      </th>
      <td>
        <NetworkLink
          search={listOfPositions(code)}
          number={positions}
          label={`${name}, ${t('coverage.positions')}`}
        />
      </td>
      {told === undefined ? (
        <>
          <td>
            <FigureLink map="bySubject" code={code} label={name} number={candidates} />
          </td>
          <td>
            <ListLink
              search={{ ...filter, ...listOfMatching(code) }}
              number={matching}
              label={`${name}, ${t('coverage.matching')}`}
            />
          </td>
        </>
      ) : (
        <td>
          <ToldNumber number={told} />
        </td>
      )}
      <SizeCells of={subject} />
    </tr>
  );
}

export function SizeCells({ of: { positions, fte, unsized, lateral } }: { of: OpenPositions }) {
  const { t } = useTranslation('insight');
  return (
    <>
      <td>
        {unsized === positions ? (
          <span className={classes.missing}>{t('coverage.sizeUnknown')}</span>
        ) : (
          formatNumber(fte)
        )}{' '}
        {unsized > 0 && unsized < positions && (
          <span className={classes.part}>
            {t('coverage.unsized', { number: formatNumber(unsized) })}
          </span>
        )}
      </td>
      <td>
        <LiveNumber value={lateral} />
      </td>
    </>
  );
}
