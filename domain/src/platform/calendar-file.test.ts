import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDay,
  type CalendarEvent,
  calendarFile,
  calendarOfDays,
} from './calendar-file.ts';

const now = new Date('2026-03-10T12:00:00Z');
const anEvent = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '1a2b',
  title: 'Eerste sessie',
  startsAt: new Date('2026-04-14T11:00:00Z'),
  endsAt: new Date('2026-04-14T12:30:00Z'),
  ...changes,
});
/** As a calendar reads it: lines that go on are one. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const unescaped = (text = '') =>
  text.replace(/\\([\\;,nN])/g, (_all, sign) => (sign.toLowerCase() === 'n' ? '\n' : sign));
const propertyOf = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe('a date for a calendar', () => {
  it('is one event at a moment, the same whenever it is taken', () => {
    const place = { place: 'Arnhem', url: 'https://video.example/1?a=1,2;3' };
    expect(calendarFile(anEvent(place), now)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Instroom//NL',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:1a2b@instroom',
        'DTSTAMP:20260310T120000Z',
        'DTSTART:20260414T110000Z',
        'DTEND:20260414T123000Z',
        'SUMMARY:Eerste sessie',
        'LOCATION:Arnhem',
        'URL:https://video.example/1?a=1,2;3',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('is changed or struck out by a later version of itself', () => {
    const changed = calendarFile(anEvent({ revision: 3 }), now);
    expect(linesOf(changed)).toContain('SEQUENCE:3');
    expect(propertyOf(changed, 'METHOD')).toBe('PUBLISH');
    const cancelled = calendarFile(anEvent({ revision: 4, isCancelled: true }), now);
    expect(propertyOf(cancelled, 'METHOD')).toBe('CANCEL');
    expect(propertyOf(cancelled, 'STATUS')).toBe('CANCELLED');
    expect(propertyOf(cancelled, 'UID')).toBe(propertyOf(changed, 'UID'));
  });

  it('keeps every text whole, whatever is in it, in lines of at most 75 bytes', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', 'é', '€', '👩‍🏫', ',', ';', '\\', '\n', ':', 'END:VEVENT'))
      .map((parts) => `x${parts.join('')}`);
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = calendarFile(anEvent({ title, description }), now);
        expect(unescaped(propertyOf(file, 'SUMMARY'))).toBe(title);
        expect(unescaped(propertyOf(file, 'DESCRIPTION'))).toBe(description);
        expect(linesOf(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('leaves out control characters of ASCII, and nothing else', () => {
    const left = ['\u0000', '\u0008', '\u000b', '\u001f', '\u007f'];
    const kept = ['\t', ' ', '~', '\u0080', '\u009f', '\u00a0'];
    const file = calendarFile(anEvent({ title: `a${[...left, ...kept].join('-')}b` }), now);
    const gaps = left.map(() => '').join('-');
    expect(propertyOf(file, 'SUMMARY')).toBe(`a${gaps}-${kept.join('-')}b`);
  });

  it('is not broken out of by line breaks in an address', () => {
    const file = calendarFile(
      anEvent({ url: 'https://x.example/\r\nATTENDEE:mailto:a@b.example' }),
      now,
    );
    expect(linesOf(file).filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  });
});

const aDay = (changes: Partial<CalendarDay> = {}): CalendarDay => ({
  id: '1a2b',
  title: 'Taak voor een kandidaat',
  day: '2026-12-31',
  changedAt: now,
  revision: 3,
  priority: 'high',
  ...changes,
});

describe('a calendar of days', () => {
  it('holds each as a whole day that takes no time, with the version that it is', () => {
    const lines = linesOf(calendarOfDays([aDay()], { name: 'Instroom' }));
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Instroom',
        'UID:1a2b@instroom',
        'DTSTAMP:20260310T120000Z',
        'SEQUENCE:3',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Taak voor een kandidaat',
        'PRIORITY:1',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  it('is the same file whatever the order in which days are found', () => {
    const days = [aDay({ id: 'b' }), aDay({ id: 'a' }), aDay({ id: 'c', day: '2026-12-01' })];
    const file = calendarOfDays(days, { name: 'Instroom' });
    expect(calendarOfDays(days.toReversed(), { name: 'Instroom' })).toBe(file);
    expect(file.match(/UID:./g)).toEqual(['UID:c', 'UID:a', 'UID:b']);
  });

  it('keeps every title whole, in lines of at most 75 bytes that end with CR and LF', () => {
    const title = fc
      .array(fc.constantFrom('a', ' ', 'é', '👩‍🏫', ',', ';', '\\', '\r\n', 'END:VEVENT'))
      .map((parts) => `x${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(title, { maxLength: 5 }), (titles) => {
        const days = titles.map((one, index) => aDay({ id: `t${index}`, title: one }));
        const file = calendarOfDays(days, { name: 'x' });
        const read = linesOf(file).filter((line) => line.startsWith('SUMMARY:'));
        expect(read.map((line) => unescaped(line.slice('SUMMARY:'.length)))).toEqual(
          titles.map((one) => one.replaceAll('\r\n', '\n')),
        );
        const lines = linesOf(file);
        expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(titles.length);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
