import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../../data/read.ts';
import { byDay, countsOf, mergeTimeline } from './timeline.ts';

const day = (number: number) => new Date(Date.UTC(2026, 2, number));

function eventsOn(...days: number[]): Rows<CandidateEvent> {
  const rows = days.map((number) => ({
    id: `event-${number}`,
    kind: 'created' as const,
    to: 'new' as const,
    at: day(number),
    byUid: 'u1',
  }));
  return { rows, unreadable: 0 };
}

function contactsOn(...days: number[]): Rows<Interaction> {
  const rows = days.map((number) => ({
    id: `contact-${number}`,
    kind: 'phone' as const,
    at: day(number),
    direction: 'in' as const,
    byUid: 'u1',
    attachmentIds: [],
  }));
  return { rows, unreadable: 0 };
}

const daysOf = (items: { at: Date }[]) => items.map(({ at }) => at.getUTCDate());

describe('the timeline of a dossier', () => {
  it('puts events and contacts in one line, newest first', () => {
    const { items, more } = mergeTimeline(eventsOn(5, 1), contactsOn(3), 100);
    expect(daysOf(items)).toEqual([5, 3, 1]);
    expect(more).toBe(false);
  });

  it('shows nothing older than where one of them was cut off: something may be missing there', () => {
    const { items, more } = mergeTimeline(eventsOn(9, 8), contactsOn(9, 1), 2);
    expect(daysOf(items)).toEqual([9, 9, 8]);
    expect(more).toBe(true);
  });
});

const edit = (minute: number, byUid: string, ...fields: string[]): Rows<CandidateEvent>['rows'] => [
  {
    id: `fields-${minute}`,
    kind: 'field_changed',
    fields,
    byUid,
    at: new Date(Date.UTC(2026, 2, 3, 12, minute)),
  },
];

describe('changes of fields', () => {
  const shown = (...rows: Rows<CandidateEvent>['rows']) =>
    mergeTimeline({ rows, unreadable: 0 }, contactsOn(), 100).items.map((item) =>
      item.type === 'event' && item.event.kind === 'field_changed' ? item.event.fields : item.type,
    );

  it('by the same person within ten minutes are one, each field once', () => {
    expect(
      shown(
        ...edit(9, 'anna', 'phone'),
        ...edit(4, 'anna', 'sectors'),
        ...edit(0, 'anna', 'phone'),
      ),
    ).toEqual([['phone', 'sectors']]);
  });

  it('by somebody else, or later, are another', () => {
    expect(
      shown(...edit(30, 'anna', 'phone'), ...edit(19, 'anna', 'fte'), ...edit(18, 'bart', 'vog')),
    ).toEqual([['phone'], ['fte'], ['vog']]);
  });
});

describe('the filter', () => {
  it('counts what there is of each', () => {
    const events = { rows: [...edit(1, 'anna', 'phone'), ...eventsOn(1).rows], unreadable: 0 };
    const { items } = mergeTimeline(events, contactsOn(5, 4), 100);
    expect(Object.fromEntries(countsOf(items))).toEqual({ contact: 2, fields: 1, signUps: 1 });
  });
});

it('days are those of the Netherlands, newest first', () => {
  const late = new Date('2026-03-03T23:30:00Z');
  const rows = contactsOn(4, 3).rows.map((row, index) =>
    index === 0 ? { ...row, at: late } : row,
  );
  const { items } = mergeTimeline(eventsOn(1), { rows, unreadable: 0 }, 100);
  expect(byDay(items).map(({ day: name, items: inIt }) => [name, inIt.length])).toEqual([
    ['2026-03-04', 1],
    ['2026-03-03', 1],
    ['2026-03-01', 1],
  ]);
});
