// A date for somebody's own calendar, as the file that every calendar reads (iCalendar, RFC 5545). A few lines: what
// libraries add, such as repetition and time zones, is not needed for one date at a moment in UTC.

import { dayAfter } from '../calendar.ts';

export interface CalendarEvent {
  /** The same for the same date: who adds it again, changed, gets no second one. */
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place?: string | undefined;
  url?: string | undefined;
  description?: string | undefined;
  /** Higher after each change, so that a calendar takes it as a change of the same date. */
  revision?: number | undefined;
  /** Does not take place: a calendar strikes the date out. */
  isCancelled?: boolean | undefined;
}

/** Something of a whole day, in a calendar that somebody's own one fetches again and again. */
export interface CalendarDay {
  /** The same for the same thing, however often it is fetched. */
  id: string;
  title: string;
  /** `YYYY-MM-DD` */
  day: string;
  changedAt: Date;
  /** Higher after each change. */
  revision: number;
  priority: 'low' | 'normal' | 'high';
  url?: string | undefined;
}

export function calendarFile(event: CalendarEvent, now: Date): string {
  const lines = [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@instroom`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    // An address is no text: nothing in it is escaped.
    ...(event.url ? [`URL:${event.url.replace(/[\r\n]/g, '')}`] : []),
    ...(event.revision === undefined ? [] : [`SEQUENCE:${event.revision}`]),
    ...(event.isCancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
  return fileOf(lines, event.isCancelled ? 'CANCEL' : 'PUBLISH');
}

/** Nothing in it depends on when it is asked for, so that what did not change is the same file. */
export function calendarOfDays(days: readonly CalendarDay[], { name }: { name: string }): string {
  return fileOf([
    `X-WR-CALNAME:${escaped(name)}`,
    // Outlook reads the one, others the other.
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...days.toSorted(byDay).flatMap(linesOfDay),
  ]);
}

const byDay = (one: CalendarDay, other: CalendarDay) =>
  one.day.localeCompare(other.day) || one.id.localeCompare(other.id);

/** Of RFC 5545: 1 to 9, the highest first. */
const priorities = { high: 1, normal: 5, low: 9 } as const;

function linesOfDay({ id, title, day, changedAt, revision, priority, url }: CalendarDay): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@instroom`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${revision}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `PRIORITY:${priorities[priority]}`,
    // A task takes no time of the day: colleagues who plan see the person as free.
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    ...(url ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    'END:VEVENT',
  ];
}

function fileOf(content: readonly string[], method: 'PUBLISH' | 'CANCEL' = 'PUBLISH'): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Instroom//NL',
    `METHOD:${method}`,
    ...content,
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

/** `20260414T110000Z` */
function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // A control character would end the file's meaning; a tab is text, and so is what lies above ASCII.
      .replace(/(?![\t\u0080-\u009f])\p{Cc}/gu, '')
  );
}

const mostBytes = 75;

/** In UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A line is at most 75 bytes; it goes on in the next one after a space, and no letter is cut in two. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > mostBytes) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part];
}
