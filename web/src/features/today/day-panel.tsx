import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { SectorCodes } from '../../shared/sector-codes.tsx';
import { formatNumber } from '../../ui/format.ts';
import { InfoButton } from '../../ui/info-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { DayEntry } from './day.ts';
import classes from './today.module.css';

const shownFirst = 8;

type Props = {
  title: string;
  info: string;
  /** What is said when nobody is in it. */
  none: string;
  /** That nobody is in it, is good news. */
  goodNews?: boolean;
  entries: DayEntry[];
  beside?: ReactNode;
  badge?: (entry: DayEntry) => ReactNode;
  mark: (entry: DayEntry) => ReactNode;
};

/** People for one reason, each a link to the dossier. */
export function DayPanel({ title, info, none, goodNews, entries, beside, badge, mark }: Props) {
  const { t } = useTranslation('today');
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, shownFirst);
  const number = formatNumber(entries.length);
  return (
    <Panel
      title={t('panel', { title, number })}
      info={<InfoButton label={t('about', { title })} text={info} />}
      beside={entries.length > 0 && beside}
    >
      {entries.length === 0 && (
        <p className={classes.none}>
          {goodNews && <IconCircleCheck size={20} stroke={1.6} aria-hidden />}
          {none}
        </p>
      )}
      <ul className={classes.entries}>
        {shown.map((entry) => (
          <li key={entry.candidate.id} className={classes.entry}>
            <span className={classes.who}>
              <DossierLink entry={entry} />
              <Wishes entry={entry} />
            </span>
            <span className={classes.marks}>
              {badge?.(entry)}
              <span className={classes.mark}>{mark(entry)}</span>
            </span>
          </li>
        ))}
      </ul>
      {entries.length > shownFirst && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('fewer') : t('all', { number })}
        </Button>
      )}
    </Panel>
  );
}

function DossierLink({ entry: { candidate } }: { entry: DayEntry }) {
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

function Wishes({ entry: { candidate } }: { entry: DayEntry }) {
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
