import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

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

  it('is not broken out of by line breaks in an address', () => {
    const file = calendarFile(
      anEvent({ url: 'https://x.example/\r\nATTENDEE:mailto:a@b.example' }),
      now,
    );
    expect(linesOf(file).filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  });
});
