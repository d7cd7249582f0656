import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, Skeleton, Stack } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useMinute } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { formatNumber } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import classes from './activities.module.css';
import { ActivityBar } from './activity-bar.tsx';
import { ActivityCalendar } from './activity-calendar.tsx';
import { ActivityList } from './activity-list.tsx';
import {
  isFiltered,
  type ListedActivity,
  organizersOf,
  shownActivities,
} from './shown-activities.ts';
import { useActivities } from './use-activities.ts';
import { useActivitySearch } from './use-activity-search.ts';

type Shown = { all: ListedActivity[]; shown: ListedActivity[]; unreadable: number };

/** What the region organizes for who thinks of a job in education. */
export function ActivitiesPage() {
  const { t } = useTranslation('activities');
  const { member } = useSession();
  const { search } = useActivitySearch();
  const now = useMinute().getTime();
  const activities = useActivities();
  const data = useMemo(
    (): Shown | undefined =>
      activities.data && {
        all: activities.data.rows,
        shown: shownActivities(activities.data.rows, search, new Date(now)),
        unreadable: activities.data.unreadable,
      },
    [activities.data, search, now],
  );
  return (
    <Page
      title={
        <>
          {t('title')}{' '}
          {data && search.beeld !== 'agenda' && (
            <span className={listClasses.count}>{formatNumber(data.shown.length)}</span>
          )}
        </>
      }
      documentTitle={useDocumentTitle(t('title'))}
      beside={
        canEdit(member) && (
          <span className={classes.pageActions}>
            <NewActivityButton />
          </span>
        )
      }
    >
      <Loaded query={{ ...activities, data }} skeleton={<ListSkeleton />}>
        {(found) => <Activities {...found} />}
      </Loaded>
    </Page>
  );
}

function NewActivityButton() {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
      renderRoot={(props) => <Link {...props} to={paths.newActivity} params={{ regionId }} />}
    >
      {t('add')}
    </Button>
  );
}

function Activities({ all, shown, unreadable }: Shown) {
  const { t } = useTranslation('activities');
  const { search } = useActivitySearch();
  const { member } = useSession();
  const isPast = search.wanneer === 'geweest';
  if (all.length === 0 && unreadable === 0)
    return (
      <Notice
        icon={<IconCalendarEvent size={28} stroke={1.5} aria-hidden />}
        title={t('list.first.title')}
        lead={t(canEdit(member) ? 'list.first.lead' : 'list.first.leadViewer')}
        action={canEdit(member) && <NewActivityButton />}
      />
    );
  return (
    <Stack gap="md">
      <ActivityBar organizers={organizersOf(all)} />
      {unreadable > 0 && (
        <p role="status">
          {t('unreadable', { count: unreadable, number: formatNumber(unreadable) })}
        </p>
      )}
      {search.beeld === 'agenda' && <ActivityCalendar activities={shown} />}
      {search.beeld !== 'agenda' && shown.length > 0 && (
        <ActivityList activities={shown} label={t(isPast ? 'list.past' : 'list.coming')} />
      )}
      {search.beeld !== 'agenda' && shown.length === 0 && <NoneShown />}
    </Stack>
  );
}

function NoneShown() {
  const { t } = useTranslation('activities');
  const { search } = useActivitySearch();
  const { member } = useSession();
  if (isFiltered(search))
    return <Notice title={t('list.noneFound.title')} lead={t('list.noneFound.lead')} />;
  if (search.wanneer === 'geweest')
    return <Notice title={t('list.nonePast.title')} lead={t('list.nonePast.lead')} />;
  return (
    <Notice
      title={t('list.noneComing.title')}
      lead={t(canEdit(member) ? 'list.noneComing.lead' : 'list.noneComing.leadViewer')}
    />
  );
}

function ListSkeleton() {
  const { t } = useTranslation('activities');
  return (
    <Stack role="status" aria-label={t('loading')}>
      <Skeleton height={36} />
      {[1, 2, 3, 4].map((line) => (
        <Skeleton key={line} height={64} />
      ))}
    </Stack>
  );
}
