import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../../shared/clock.ts';
import { formatDayInYear } from '../../../ui/format.ts';
import { ContactEntry } from './contact-entry.tsx';
import { EventEntry } from './event-entry.tsx';
import type { InTimeline } from './in-timeline.ts';
import classes from './timeline.module.css';
import { byDay, type TimelineItem } from './timeline.ts';

type Props = InTimeline & { items: readonly TimelineItem[] };

export function TimelineDays({ items, ...timeline }: Props) {
  const nameOfDay = useDayName();
  return byDay(items).map(({ day, items: ofDay }) => (
    <section key={day} className={classes.day}>
      <h3 className={classes.dayName}>{nameOfDay(day)}</h3>
      <ol className={classes.entries}>
        {ofDay.map((item) =>
          item.type === 'event' ? (
            <EventEntry key={`e-${item.event.id}`} event={item.event} nameOf={timeline.nameOf} />
          ) : (
            <ContactEntry
              key={`i-${item.interaction.id}`}
              interaction={item.interaction}
              {...timeline}
            />
          ),
        )}
      </ol>
    </section>
  ));
}

/** "vandaag", "gisteren", "dinsdag 14 april 2026" */
function useDayName(): (day: string) => string {
  const { t } = useTranslation('timeline');
  const today = useClock(dayOf);
  return (day) => {
    if (day === today) return t('today');
    if (day === dayAfter(today, -1)) return t('yesterday');
    return formatDayInYear(new Date(`${day}T12:00:00Z`));
  };
}
