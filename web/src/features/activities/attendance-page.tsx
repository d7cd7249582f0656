import type { Activity } from '@instroom/domain/activity/activity.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { registrationsOfActivityQuery } from '../../data/activities.ts';
import { useMarks } from '../../data/attendance-marks.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { ActivityTimes } from '../../shared/activities/activity-times.tsx';
import { useShownNames } from '../../shared/activities/use-shown-names.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { ActivitySkeleton } from './activity-skeleton.tsx';
import classes from './attendance.module.css';
import { AttendanceBoard } from './attendance-board.tsx';
import { attendeesOf } from './attendance-list.ts';
import { BackTo } from './back-to.tsx';
import { NoActivity } from './no-activity.tsx';
import { PrintedAttendance } from './printed-attendance.tsx';
import { useOpenActivity } from './use-open-activity.ts';

/** Who came, marked on a phone at the door. */
export function AttendancePage() {
  const { t } = useTranslation('activities');
  const { activityId, query } = useOpenActivity();
  const title = query.data?.activity?.title.nl;
  const named = title ? t('attendance.titleOf', { title }) : t('attendance.title');
  return (
    <Page
      above={<BackTo activityId={activityId} />}
      title={named}
      documentTitle={useDocumentTitle(named)}
    >
      <Loaded query={query} skeleton={<ActivitySkeleton />}>
        {({ activity }) => (activity ? <Attendance activity={activity} /> : <NoActivity />)}
      </Loaded>
    </Page>
  );
}

function Attendance({ activity }: { activity: Identified<Activity> }) {
  const { t } = useTranslation('activities');
  const { regionId, member } = useSession();
  const registrations = useQuery(registrationsOfActivityQuery(regionId, activity.id));
  const marks = useMarks();
  const printing = usePrinting();
  const rows = useShownNames(registrations.data?.rows);
  const data = useMemo(() => rows && attendeesOf(rows, marks), [rows, marks]);
  return (
    <Loaded query={{ ...registrations, data }} skeleton={<ActivitySkeleton />}>
      {(attendees) => (
        <>
          <div data-screen>
            <p className={classes.lead}>
              <ActivityTimes activity={activity} whole />
              <br />
              {t(canEdit(member) ? 'attendance.lead' : 'attendance.leadViewer')}
            </p>
            <AttendanceBoard activity={activity} attendees={attendees} marks={marks} />
            <Button
              variant="default"
              mt="md"
              leftSection={<IconPrinter size={16} stroke={1.6} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('attendance.print')}
            </Button>
          </div>
          {printing && <PrintedAttendance activity={activity} attendees={attendees} />}
        </>
      )}
    </Loaded>
  );
}
