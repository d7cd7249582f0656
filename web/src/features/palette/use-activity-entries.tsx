import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { activitiesQuery } from '../../data/activities.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useActivityTimes } from '../../shared/activities/activity-times.tsx';
import { useMinute } from '../../shared/clock.ts';
import { type Entry, fitting } from './entries.ts';
import classes from './palette.module.css';

const most = 5;
const icon = <IconCalendarEvent size={18} stroke={1.6} aria-hidden />;
/** One letter fits many, and reading them costs. */
const fewestLetters = 2;

/** Activities that fit by title: those to come first, then the latest. They are read once somebody searches. */
export function useActivityEntries(text: string): Entry[] {
  const { regionId } = useSession();
  const navigate = useNavigate();
  const times = useActivityTimes();
  const now = useMinute().getTime();
  const isAsked = text.trim().length >= fewestLetters;
  const all = useQuery({ ...activitiesQuery(regionId), enabled: isAsked }).data?.rows;
  const typed = useDeferredValue(text);
  const inOrder = useMemo(() => {
    // As they are read: the last day first.
    const rows = all ?? [];
    const coming = rows.filter(({ endsAt }) => endsAt.getTime() > now);
    return [...coming.toReversed(), ...rows.filter((row) => !coming.includes(row))];
  }, [all, now]);
  if (!isAsked) return [];
  const entries = inOrder.map(
    (activity): Entry => ({
      id: `activity-${activity.id}`,
      label: activity.title.nl,
      icon,
      detail: <span className={classes.detail}>{times(activity)}</span>,
      run: () =>
        void navigate({ to: paths.activity, params: { regionId, activityId: activity.id } }),
    }),
  );
  return fitting(entries, typed).slice(0, most);
}
