import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { SectorCodes } from '../../shared/sector-codes.tsx';
import { CardList } from '../../ui/card-list.tsx';
import { formatDay } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { DossierLink } from './dossier-link.tsx';

const cardHeight = 88;

/** The list where a table does not fit. */
export function CandidateCards({ candidates }: { candidates: RosterRow[] }) {
  const { t } = useTranslation('candidates');
  return (
    <CardList
      label={t('list.caption')}
      items={candidates}
      keyOf={(row) => row.id}
      height={cardHeight}
    >
      {(row) => <Card candidate={row} />}
    </CardList>
  );
}

function Card({ candidate }: { candidate: RosterRow }) {
  const { t } = useTranslation(['candidates', 'candidateList']);
  const names = candidate.subjects.map((code) => labelOf(subjects, code)).join(', ');
  return (
    <>
      <span className={listClasses.cardTop}>
        <DossierLink candidateId={candidate.id}>{fullName(candidate)}</DossierLink>
        <PhaseBadge phase={candidate.phase} />
      </span>
      <span className={listClasses.cardLine}>
        {names || t('candidates:list.noSubject')}
        {candidate.sectors.length > 0 && ' · '}
        <SectorCodes codes={candidate.sectors} />
      </span>
      <span className={listClasses.cardLine}>
        {t('candidateList:columns.aangemeld')} {formatDay(candidate.createdAt)}
      </span>
    </>
  );
}
