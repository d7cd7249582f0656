import type { ReasonKind } from '@instroom/domain/candidate/attention.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { SectorCodes } from '../../shared/sector-codes.tsx';
import { formatNumber } from '../../ui/format.ts';
import { InfoButton } from '../../ui/info-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RowActions } from './row-actions.tsx';
import classes from './today.module.css';

const shownFirst = 8;
/** Of thousands, not all at once: nobody reads them, and each row has its menu. */
const shownMore = 50;

type Props<Entry> = {
  title: string;
  info: string;
  kind: ReasonKind | 'own';
  entries: readonly Entry[];
  beside?: ReactNode;
  badge?: boolean;
  mark: (entry: Entry) => ReactNode;
};

/** People for one reason, each a link to the dossier, with what can be done at once. */
export function DayPanel<Entry extends { candidate: RosterRow }>({
  title,
  info,
  kind,
  entries,
  beside,
  badge,
  mark,
}: Props<Entry>) {
  const { t } = useTranslation('today');
  const [most, setMost] = useState(shownFirst);
  const more = Math.min(shownMore, entries.length - most);
  const number = formatNumber(entries.length);
  return (
    <Panel
      title={t('panel', { title, number })}
      info={<InfoButton label={t('about', { title })} text={info} />}
      beside={beside}
    >
      <ul className={classes.entries}>
        {entries.slice(0, most).map((entry) => (
          <li key={entry.candidate.id} className={classes.entry}>
            <span className={classes.who}>
              <DossierLink candidate={entry.candidate} />
              <Wishes candidate={entry.candidate} />
            </span>
            <span className={classes.marks}>
              {badge && <PhaseBadge phase={entry.candidate.phase} />}
              <span className={classes.mark}>{mark(entry)}</span>
            </span>
            <RowActions candidate={entry.candidate} reason={kind} />
          </li>
        ))}
      </ul>
      <div className={classes.more}>
        {more > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => setMost(most + more)}>
            {t('more', { number: formatNumber(more) })}
          </Button>
        )}
        {most > shownFirst && (
          <Button variant="subtle" size="compact-sm" onClick={() => setMost(shownFirst)}>
            {t('fewer')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function DossierLink({ candidate }: { candidate: RosterRow }) {
  const { regionId } = useSession();
  return (
    <Link
      to={paths.candidate}
      params={{ regionId, candidateId: candidate.id }}
      className={classes.name}
    >
      {fullName(candidate)}
    </Link>
  );
}

function Wishes({ candidate }: { candidate: RosterRow }) {
  const { t } = useTranslation('today');
  const names = candidate.subjects.map((code) => labelOf(subjects, code)).join(', ');
  return (
    <span className={classes.wishes} title={names}>
      {names || t('noSubject')}
      {candidate.sectors.length > 0 && ' · '}
      <SectorCodes codes={candidate.sectors} />
    </span>
  );
}
