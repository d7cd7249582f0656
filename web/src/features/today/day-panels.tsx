import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { formatNumber } from '../../ui/format.ts';
import { type DayEntry, isLate } from './day.ts';
import { DayPanel } from './day-panel.tsx';
import classes from './today.module.css';

type Props = { entries: DayEntry[] };

/** Nobody has called them yet. */
export function WaitingPanel({ entries }: Props) {
  const { t } = useTranslation('today');
  const { regionId } = useSession();
  return (
    <DayPanel
      title={t('waiting.title')}
      info={t('waiting.info')}
      none={t('waiting.none')}
      goodNews
      entries={entries}
      beside={
        <Anchor
          size="sm"
          className={classes.toList}
          renderRoot={(props) => (
            <Link
              {...props}
              to={paths.candidates}
              params={{ regionId }}
              search={{ status: 'untouched', sorteer: 'aangemeld' }}
            />
          )}
        >
          {t('waiting.list')}
        </Anchor>
      }
      mark={(entry) => <Waited entry={entry} />}
    />
  );
}

function Waited({ entry }: { entry: DayEntry }) {
  const { t } = useTranslation('today');
  const words = t('waiting.days', { count: entry.days, number: formatNumber(entry.days) });
  if (!isLate(entry)) return words;
  return (
    <span className={classes.late}>
      <IconAlertTriangle size={14} stroke={1.8} role="img" aria-label={t('waiting.late')} />
      {words}
    </span>
  );
}

/** Under way, but without contact for longer than the region wants. */
export function SilentPanel({ entries }: Props) {
  const { t } = useTranslation('today');
  const { staleAfterDays } = useSession().region.settings;
  return (
    <DayPanel
      title={t('silent.title')}
      info={t('silent.info', { number: staleAfterDays })}
      none={t('silent.none', { number: staleAfterDays })}
      goodNews
      entries={entries}
      badge={({ candidate }) => <PhaseBadge phase={candidate.phase} />}
      mark={({ days }) => t('silent.days', { count: days, number: formatNumber(days) })}
    />
  );
}

export function OwnPanel({ entries }: Props) {
  const { t } = useTranslation('today');
  return (
    <DayPanel
      title={t('own.title')}
      info={t('own.info')}
      none={t('own.none')}
      entries={entries}
      badge={({ candidate }) => <PhaseBadge phase={candidate.phase} />}
      mark={({ candidate, days }) =>
        candidate.lastContactAt
          ? t('own.contact', { count: days, number: formatNumber(days) })
          : t('own.noContact')
      }
    />
  );
}
