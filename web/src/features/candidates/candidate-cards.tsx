import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { useTranslation } from 'react-i18next';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { SectorCodes } from '../../shared/sector-codes.tsx';
import { formatDay } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { useRowWindow } from '../../ui/row-window.ts';
import { DossierLink } from './dossier-link.tsx';
import { type ListedCandidate, useSortedTable } from './sorted-table.ts';

const cardHeight = 88;

/** The list where a table does not fit. */
export function CandidateCards({ candidates }: { candidates: ListedCandidate[] }) {
  const { t } = useTranslation('candidates');
  const { rows } = useSortedTable(candidates).getRowModel();
  const { start, indexes, above, below } = useRowWindow(rows.length, cardHeight);
  return (
    <div ref={start}>
      <ul
        className={listClasses.cards}
        aria-label={t('list.caption')}
        style={{ paddingTop: above, paddingBottom: below }}
      >
        {indexes.map((index) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={row.id}
                className={listClasses.card}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <Card candidate={row.original} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function Card({ candidate }: { candidate: ListedCandidate }) {
  const { t } = useTranslation('candidates');
  const names = candidate.subjects.map((code) => labelOf(subjects, code)).join(', ');
  return (
    <>
      <span className={listClasses.cardTop}>
        <DossierLink candidateId={candidate.id}>{fullName(candidate)}</DossierLink>
        <PhaseBadge phase={candidate.phase} />
      </span>
      <span className={listClasses.cardLine}>
        {names || t('list.noSubject')}
        {candidate.sectors.length > 0 && ' · '}
        <SectorCodes codes={candidate.sectors} />
      </span>
      <span className={listClasses.cardLine}>
        {t('list.columns.created')} {formatDay(candidate.createdAt)}
      </span>
    </>
  );
}
