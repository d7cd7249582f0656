import type { ReasonKind } from '@instroom/domain/candidate/attention.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useNextActionText } from '../../shared/next-action.tsx';
import { formatNumber, formatStoredDay } from '../../ui/format.ts';
import type { Day } from './day.ts';
import { DayPanel } from './day-panel.tsx';
import classes from './today.module.css';

const order = ['untouched', 'proposals', 'holdOver', 'silent', 'incomplete', 'own'] as const;
type PanelKind = (typeof order)[number];

/** Who asks for attention, by reason; of what nobody asks, a line. */
export function DayPanels({ day }: { day: Day }) {
  const { t } = useTranslation('today');
  const { member } = useSession();
  const shown = order.filter((kind) => kind !== 'own' || canEdit(member));
  const panels: Record<PanelKind, ReactNode> = {
    untouched: <UntouchedPanel entries={day.untouched} />,
    proposals: <ProposalsPanel entries={day.proposals} />,
    holdOver: <HoldOverPanel entries={day.holdOver} />,
    silent: <SilentPanel entries={day.silent} />,
    incomplete: <IncompletePanel entries={day.incomplete} />,
    own: <OwnPanel entries={day.own} />,
  };
  const full = shown.filter((kind) => day[kind].length > 0);
  const quiet = shown.filter((kind) => day[kind].length === 0);
  return (
    <>
      {full.length > 0 && (
        <div className={classes.panels}>
          {full.map((kind) => (
            <div key={kind}>{panels[kind]}</div>
          ))}
        </div>
      )}
      {quiet.length > 0 && (
        <ul className={classes.quiet} aria-label={t('quiet')}>
          {quiet.map((kind) => (
            <li key={kind} data-good={kind !== 'own' || undefined}>
              <IconCircleCheck size={18} stroke={1.6} aria-hidden />
              {t(`${kind}.none`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type Props<Kind extends keyof Day> = { entries: Day[Kind] };

function useTitle(kind: ReasonKind): string {
  return useTranslation('attention').t(`titles.${kind}`);
}

/** Nobody has called them yet. */
function UntouchedPanel({ entries }: Props<'untouched'>) {
  const { t } = useTranslation('today');
  const { regionId } = useSession();
  return (
    <DayPanel
      title={useTitle('untouched')}
      info={t('untouched.info')}
      kind="untouched"
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
          {t('untouched.list')}
        </Anchor>
      }
      mark={({ reason: { days, isLate } }) => <Waited days={days} isLate={isLate} />}
    />
  );
}

function Waited({ days, isLate }: { days: number; isLate: boolean }) {
  const { t } = useTranslation(['today', 'attention']);
  const words = t('today:untouched.days', { count: days, number: formatNumber(days) });
  if (!isLate) return words;
  return (
    <span className={classes.late}>
      <IconAlertTriangle size={14} stroke={1.8} role="img" aria-label={t('attention:late')} />
      {words}
    </span>
  );
}

/** Signed up again with something else than what is known. */
function ProposalsPanel({ entries }: Props<'proposals'>) {
  const { t } = useTranslation('today');
  return (
    <DayPanel
      title={useTitle('proposals')}
      info={t('proposals.info')}
      kind="proposals"
      badge
      entries={entries}
      mark={({ reason: { count } }) => t('proposals.count', { count, number: formatNumber(count) })}
    />
  );
}

/** On hold until a day that has come. */
function HoldOverPanel({ entries }: Props<'holdOver'>) {
  const { t } = useTranslation('today');
  return (
    <DayPanel
      title={useTitle('holdOver')}
      info={t('holdOver.info')}
      kind="holdOver"
      badge
      entries={entries}
      mark={({ reason: { since } }) => t('holdOver.since', { date: formatStoredDay(since) })}
    />
  );
}

/** Under way, but without contact for longer than the region wants. */
function SilentPanel({ entries }: Props<'silent'>) {
  const { t } = useTranslation('today');
  const { staleAfterDays } = useSession().region.settings;
  return (
    <DayPanel
      title={useTitle('silent')}
      info={t('silent.info', { number: formatNumber(staleAfterDays) })}
      kind="silent"
      badge
      entries={entries}
      mark={({ reason: { days } }) => t('silent.days', { count: days, number: formatNumber(days) })}
    />
  );
}

/** Without what their phase needs. */
function IncompletePanel({ entries }: Props<'incomplete'>) {
  const { t } = useTranslation('today');
  const textOf = useNextActionText();
  return (
    <DayPanel
      title={useTitle('incomplete')}
      info={t('incomplete.info')}
      kind="incomplete"
      badge
      entries={entries}
      mark={({ reason }) => <span className={classes.facts}>{textOf(reason)}</span>}
    />
  );
}

function OwnPanel({ entries }: Props<'own'>) {
  const { t } = useTranslation('today');
  return (
    <DayPanel
      title={t('own.title')}
      info={t('own.info')}
      kind="own"
      badge
      entries={entries}
      mark={({ candidate, days }) =>
        candidate.lastContactAt
          ? t('own.contact', { count: days, number: formatNumber(days) })
          : t('own.noContact')
      }
    />
  );
}
