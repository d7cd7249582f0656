import type { Activity } from '@instroom/domain/activity/activity.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { useMinute } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { useDone } from '../../shared/use-done.tsx';
import { Page } from '../../ui/page.tsx';
import classes from './activities.module.css';
import { ActivityActions, AttendanceButton } from './activity-actions.tsx';
import { ActivitySkeleton } from './activity-skeleton.tsx';
import { BackTo } from './back-to.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { LinksPanel } from './links-panel.tsx';
import { NoActivity } from './no-activity.tsx';
import { NumbersPanel } from './numbers-panel.tsx';
import { isOver, type ListedActivity } from './shown-activities.ts';
import { SignUpsPanel } from './sign-ups-panel.tsx';
import { StatusBadge } from './status-badge.tsx';
import { useOpenActivity } from './use-open-activity.ts';

/** One activity: what it is, who comes, and what is sent to candidates. */
export function ActivityPage() {
  const { t } = useTranslation('activities');
  const { query } = useOpenActivity();
  const activity = query.data?.activity;
  const title = activity?.title.nl ?? t('title');
  return (
    <Page
      above={<BackTo />}
      title={title}
      documentTitle={useDocumentTitle(title)}
      beside={activity && <StatusBadge status={activity.status} />}
    >
      <Loaded query={query} skeleton={<ActivitySkeleton />}>
        {(data) =>
          data.activity ? (
            <OpenActivity activity={data.activity} places={data.places} />
          ) : (
            <NoActivity />
          )
        }
      </Loaded>
    </Page>
  );
}

type Props = { activity: Identified<Activity>; places: ListedActivity['places'] };

function OpenActivity({ activity, places }: Props) {
  const { t } = useTranslation('activities');
  const { member } = useSession();
  const now = useMinute();
  const { line, say } = useDone();
  return (
    <>
      <div className={classes.actions}>
        {activity.status !== 'draft' && <AttendanceButton activityId={activity.id} />}
        {canEdit(member) && (
          <ActivityActions
            activity={activity}
            signedUp={places.confirmed + places.waiting}
            isOver={isOver(activity, now)}
            say={say}
          />
        )}
      </div>
      {line}
      {activity.status === 'cancelled' && (
        <Alert color="red" mb="md">
          {t('page.isCancelled')}
        </Alert>
      )}
      {activity.status === 'draft' && (
        <Alert color="yellow" mb="md">
          {t('page.isDraft')}
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <NumbersPanel
            activity={activity}
            places={places}
            hasBegun={activity.startsAt <= now || places.attended + places.absent > 0}
          />
          <SignUpsPanel activity={activity} />
        </div>
        <div className={classes.column}>
          <FactsPanel activity={activity} />
          {activity.status !== 'cancelled' && <LinksPanel activity={activity} />}
        </div>
      </div>
    </>
  );
}
