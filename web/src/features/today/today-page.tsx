import { dayOf } from '@instroom/domain/calendar.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { candidatesQuery, listLimit } from '../../data/candidates.ts';
import type { Identified, Rows } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { useClock } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { formatDayInWeek, formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { type Day, dayFrom, partOfDay } from './day.ts';
import { DayLead } from './day-lead.tsx';
import { OwnPanel, SilentPanel, WaitingPanel } from './day-panels.tsx';
import { FirstStepsPanel } from './first-steps-panel.tsx';
import classes from './today.module.css';
import { TodaySkeleton } from './today-skeleton.tsx';

/** The start of the day: whom to call first. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const { regionId } = useSession();
  const today = useClock(dayOf);
  const greeting = t(`greeting.${useClock(partOfDay)}`);
  const candidates = useQuery(candidatesQuery(regionId));

  return (
    <Page
      title={greeting}
      documentTitle={useDocumentTitle(t('title'))}
      beside={<span className={classes.date}>{formatDayInWeek(today)}</span>}
    >
      <Loaded query={candidates} skeleton={<TodaySkeleton />}>
        {(data) => <Today data={data} today={today} />}
      </Loaded>
    </Page>
  );
}

function Today({ data, today }: { data: Rows<Candidate>; today: string }) {
  const { t } = useTranslation('today');
  const { member } = useSession();
  const day = useDay(data.rows, today);
  const firstSteps = <FirstStepsPanel candidates={data.rows} today={today} />;
  if (data.rows.length === 0)
    return (
      <>
        {firstSteps}
        <Notice
          icon={<IconUsers size={28} stroke={1.5} aria-hidden />}
          title={t('empty.title')}
          lead={t('empty.lead')}
        />
      </>
    );
  const limited = data.rows.length + data.unreadable >= listLimit;
  return (
    <>
      {firstSteps}
      <DayLead day={day} />
      <div className={classes.panels}>
        <WaitingPanel entries={day.waiting} />
        <SilentPanel entries={day.silent} />
        {canEdit(member) && <OwnPanel entries={day.own} />}
      </div>
      {limited && (
        <p className={classes.note}>{t('limited', { number: formatNumber(listLimit) })}</p>
      )}
    </>
  );
}

function useDay(candidates: readonly Identified<Candidate>[], today: string): Day {
  const { account, region } = useSession();
  const { uid } = account;
  const { staleAfterDays } = region.settings;
  return useMemo(
    () => dayFrom(candidates, { today, uid, staleAfterDays }),
    [candidates, today, uid, staleAfterDays],
  );
}
