import { dayOf } from '@instroom/domain/calendar.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Roster, RosterRow } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';
import { ActsProvider } from '../../shared/acts.tsx';
import { useAttention } from '../../shared/attention/use-attention.ts';
import { useClock } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { InboxNotice } from '../../shared/inbox/inbox-notice.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { formatDayInWeek } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ActivitiesPanel } from './activities-panel.tsx';
import { type Day, dayFrom, partOfDay } from './day.ts';
import { DayLead } from './day-lead.tsx';
import { DayPanels } from './day-panels.tsx';
import { FirstStepsPanel } from './first-steps-panel.tsx';
import { OwnTasksPanel } from './own-tasks-panel.tsx';
import classes from './today.module.css';
import { TodaySkeleton } from './today-skeleton.tsx';
import { useOnlyOwn, WhoseDay } from './whose-day.tsx';

/** The start of the day: whom to call first. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const today = useClock(dayOf);
  const greeting = t(`greeting.${useClock(partOfDay)}`);
  const candidates = useRoster();

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

function Today({ data, today }: { data: Roster; today: string }) {
  const { t } = useTranslation('today');
  const { member } = useSession();
  const day = useDay(data.rows);
  const isEditor = canEdit(member);
  const firstSteps = (
    <>
      {isEditor && <InboxNotice />}
      <FirstStepsPanel candidates={data.rows} today={today} />
    </>
  );
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
  return (
    <>
      {firstSteps}
      <div className={classes.top}>
        <DayLead day={day} />
        {isEditor && <WhoseDay />}
      </div>
      {isEditor ? (
        <ActsProvider>
          <div className={classes.ownTasks}>
            <OwnTasksPanel today={today} />
          </div>
          <ActivitiesPanel today={today} />
          <DayPanels day={day} />
        </ActsProvider>
      ) : (
        <>
          <OwnTasksPanel today={today} />
          <ActivitiesPanel today={today} />
          <DayPanels day={day} />
        </>
      )}
    </>
  );
}

function useDay(candidates: readonly RosterRow[]): Day {
  const { uid } = useSession().account;
  const attention = useAttention();
  const onlyOwn = useOnlyOwn();
  return useMemo(
    () => dayFrom(candidates, { ...attention, uid, onlyOwn }),
    [candidates, attention, uid, onlyOwn],
  );
}
