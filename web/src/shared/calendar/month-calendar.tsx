import { ActionIcon, Button, Popover, Title, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type HTMLAttributes, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  formatDayInWeek,
  formatMonthInYear,
  formatNumber,
  formatShortDay,
} from '../../ui/format.ts';
import classes from './calendar.module.css';
import { monthAfter, weekNumber, weeksOf } from './month.ts';

const shownInDay = 4;

type Props<Row> = {
  /** `YYYY-MM`. */
  month: string;
  today: string;
  label: string;
  byDay: ReadonlyMap<string, Row[]>;
  /** What a day is called aloud, with how many lie on it. */
  dayLabel: (day: string, number: string) => string;
  /** Draws what lies on a day. */
  items: (rows: readonly Row[]) => ReactNode;
  onMonth: (month: string) => void;
  /** Over which day something is held. */
  overDay?: string | undefined;
  /** What the calendar listens to. */
  region?: HTMLAttributes<HTMLElement>;
  help?: ReactNode;
  children?: ReactNode;
};

/** A month, a week in each row, with what lies on its days; on a phone the days that hold something. */
export function MonthCalendar<Row>(props: Props<Row>) {
  const { month, today, label, byDay, onMonth, overDay, region, help, children } = props;
  const { t } = useTranslation('calendar');
  const weeks = useMemo(() => weeksOf(month), [month]);
  return (
    <section aria-label={label} {...region}>
      <div className={classes.heading}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('previous')}
          onClick={() => onMonth(monthAfter(month, -1))}
        >
          <IconChevronLeft size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
        <Title order={2} className={classes.month} aria-live="polite">
          {formatMonthInYear(month)}
        </Title>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('next')}
          onClick={() => onMonth(monthAfter(month, 1))}
        >
          <IconChevronRight size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => onMonth(today.slice(0, 7))}>
          {t('today')}
        </Button>
        {help}
      </div>
      <div className={classes.calendar}>
        {weeks[0]?.map((name, index) => (
          <span
            key={name}
            className={classes.weekday}
            style={{ gridColumn: index + 1 }}
            aria-hidden
          >
            {formatShortDay(name).slice(0, 2)}
          </span>
        ))}
        {weeks.flat().map((date, index) => (
          <Day
            key={date}
            {...props}
            date={date}
            isOver={overDay === date}
            {...(index % 7 === 0 && { week: weekNumber(date) })}
            rows={byDay.get(date) ?? []}
          />
        ))}
      </div>
      {children}
    </section>
  );
}

type DayProps<Row> = Pick<Props<Row>, 'month' | 'today' | 'dayLabel' | 'items'> & {
  date: string;
  isOver: boolean;
  week?: number;
  rows: readonly Row[];
};

function Day<Row>({ date, month, today, isOver, week, rows, dayLabel, items }: DayProps<Row>) {
  const { t } = useTranslation('calendar');
  const [isOpen, setOpen] = useState(false);
  const more = rows.length - shownInDay;
  const isToday = date === today;
  return (
    <section
      className={classes.day}
      data-place={date}
      data-other={!date.startsWith(month) || undefined}
      data-empty={rows.length === 0 || undefined}
      data-over={isOver || undefined}
      aria-label={dayLabel(formatDayInWeek(date), formatNumber(rows.length))}
    >
      <div className={classes.date}>
        <span className={classes.number}>
          <span className={isToday ? classes.today : undefined}>{Number(date.slice(8))}</span>
        </span>
        <span className={classes.wholeDate} data-today={isToday || undefined}>
          {formatDayInWeek(date)}
        </span>
        {week !== undefined && <span className={classes.week}>{t('week', { number: week })}</span>}
      </div>
      {items(rows.slice(0, shownInDay))}
      {more > 0 && (
        <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus width={300} shadow="md">
          <Popover.Target>
            <UnstyledButton className={classes.more} onClick={() => setOpen(!isOpen)}>
              {t('more', { number: formatNumber(more) })}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown aria-label={formatDayInWeek(date)} className={classes.rest}>
            {items(rows.slice(shownInDay))}
          </Popover.Dropdown>
        </Popover>
      )}
    </section>
  );
}
