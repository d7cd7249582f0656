import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, weekOf } from '../calendar.ts';
import { weekdayWords } from '../codes/day-words.ts';
import { findDueDay, readDueDay } from './due-day.ts';

/** A Wednesday. */
const today = '2026-03-11';
const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('a day in plain Dutch', () => {
  it.each([
    ['vandaag', '2026-03-11'],
    ['morgen', '2026-03-12'],
    ['Overmorgen', '2026-03-13'],
    ['vrijdag', '2026-03-13'],
    ['vr', '2026-03-13'],
    ['woensdag', '2026-03-18'],
    ['uiterlijk maandag', '2026-03-16'],
    ['vóór dinsdag', '2026-03-17'],
    ['volgende week', '2026-03-16'],
    ['volgende week vrijdag', '2026-03-20'],
    ['komende vrijdag', '2026-03-13'],
    ['over 3 dagen', '2026-03-14'],
    ['over een week', '2026-03-18'],
    ['over twee weken', '2026-03-25'],
    ['over 3 werkdagen', '2026-03-16'],
    ['over een maand', '2026-04-11'],
    ['over 1 jaar', '2027-03-11'],
    ['eind van de week', '2026-03-13'],
    ['einde maand', '2026-03-31'],
    ['volgende maand', '2026-04-01'],
    ['12 maart', '2026-03-12'],
    ['10 mrt', '2027-03-10'],
    ['1 mei 2028', '2028-05-01'],
    ['29 februari', '2028-02-29'],
    ['12-3', '2026-03-12'],
    ['12/3/27', '2027-03-12'],
    ['2026-06-30', '2026-06-30'],
  ])('%j, said on a Wednesday in March, is %s', (text, day) => {
    expect(readDueDay(text, today)).toBe(day);
  });

  it.each([
    '',
    'ooit',
    '31 april',
    '30-2',
    '2026-13-01',
    'vrijdagmiddag',
    'zo snel mogelijk',
    'bel morgen',
  ])('%j is no day', (text) => {
    expect(readDueDay(text, today)).toBeUndefined();
  });

  it('over the month’s end is its last day', () =>
    expect(readDueDay('over een maand', '2027-01-31')).toBe('2027-02-28'));

  it('counts no holidays among working days', () =>
    expect(readDueDay('over 1 werkdag', '2026-04-03')).toBe('2026-04-07'));

  it('is the last one that a line names, with the words that belong to it', () => {
    const line = 'Maandag besproken, bellen uiterlijk vrijdag';
    const found = findDueDay(line, today);
    expect(found?.day).toBe('2026-03-13');
    expect(line.slice(found?.from, found?.to)).toBe('uiterlijk vrijdag');
    expect(findDueDay('Zo regelen met ma en do', today)?.day).toBe('2026-03-12');
    expect(findDueDay('Zo mogelijk eerder', today)).toBeUndefined();
  });

  it('is, for a weekday, that weekday within the next seven days', () =>
    fc.assert(
      fc.property(aDay, fc.nat(6), (day, index) => {
        const [word = ''] = weekdayWords[index] ?? [];
        const named = readDueDay(word, day) ?? '';
        expect(weekOf(named)[index]).toBe(named);
        expect(named > day && named <= dayAfter(day, 7)).toBe(true);
      }),
    ));

  it('is, for a date, that date, in the past only where a year says so', () =>
    fc.assert(
      fc.property(aDay, aDay, (day, other) => {
        const [year, month, date] = other.split('-').map(Number);
        expect(readDueDay(`${date}-${month}-${year}`, day)).toBe(other);
        const next = readDueDay(`${date}-${month}`, day) ?? '';
        expect(next >= day).toBe(true);
        expect(next.slice(5)).toBe(other.slice(5));
      }),
    ));
});
