import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../data/read.ts';
import { mergeTimeline } from './timeline.ts';

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
