// What happened in a dossier, newest first: its events and its contacts in one line.
import { dayOf } from '@instroom/domain/calendar.ts';
import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import type { Identified, Rows } from '../../../data/read.ts';

export type TimelineItem =
  | { type: 'event'; at: Date; event: Identified<CandidateEvent> }
  | { type: 'interaction'; at: Date; interaction: Identified<Interaction> };

export type Timeline = { items: TimelineItem[]; more: boolean };

/**
 * Merges the newest of both. Where one of them was cut off at `size`, what is older than its last is left out of
 * the other as well: between them, something may be missing.
 */
export function mergeTimeline(
  events: Rows<CandidateEvent>,
  interactions: Rows<Interaction>,
  size: number,
): Timeline {
  const items: TimelineItem[] = [
    ...events.rows.map((event) => ({ type: 'event' as const, at: event.at, event })),
    ...interactions.rows.map((interaction) => ({
      type: 'interaction' as const,
      at: interaction.at,
      interaction,
    })),
  ];
  const complete = Math.max(oldestOfCut(events, size), oldestOfCut(interactions, size));
  return {
    items: togetherWhereEdited(
      items
        .filter(({ at }) => at.getTime() >= complete)
        .sort((one, other) => other.at.getTime() - one.at.getTime()),
    ),
    more: complete > Number.NEGATIVE_INFINITY,
  };
}

function oldestOfCut({ rows, unreadable }: Rows<{ at: Date }>, size: number): number {
  const cut = rows.length + unreadable >= size;
  return cut ? (rows.at(-1)?.at.getTime() ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
}

/** Who fills in a dossier changes many fields in a row: that is one thing that happened. */
const oneSittingMs = 10 * 60_000;

function togetherWhereEdited(items: readonly TimelineItem[]): TimelineItem[] {
  const together: TimelineItem[] = [];
  for (const item of items) {
    const last = together.at(-1);
    const joined = last && joinedEdits(last, item);
    if (joined) together[together.length - 1] = joined;
    else together.push(item);
  }
  return together;
}

function joinedEdits(later: TimelineItem, earlier: TimelineItem): TimelineItem | undefined {
  if (later.type !== 'event' || earlier.type !== 'event') return undefined;
  if (later.event.kind !== 'field_changed' || earlier.event.kind !== 'field_changed')
    return undefined;
  const isSameSitting = later.at.getTime() - earlier.at.getTime() <= oneSittingMs;
  if (later.event.byUid !== earlier.event.byUid || !isSameSitting) return undefined;
  const fields = [...new Set([...earlier.event.fields, ...later.event.fields])];
  return { ...later, event: { ...later.event, fields } };
}

/** What somebody may want to see alone, in the order of the filter. */
export const timelineGroups = ['contact', 'journey', 'schools', 'fields', 'signUps'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

export function groupOf(item: TimelineItem): TimelineGroup {
  if (item.type === 'interaction') return item.interaction.kind === 'form' ? 'signUps' : 'contact';
  switch (item.event.kind) {
    case 'created':
      return 'signUps';
    case 'field_changed':
      return 'fields';
    case 'school_linked':
    case 'shared_with_school':
      return 'schools';
    default:
      return 'journey';
  }
}

export function countsOf(items: readonly TimelineItem[]): ReadonlyMap<TimelineGroup, number> {
  const counts = new Map<TimelineGroup, number>();
  for (const item of items) counts.set(groupOf(item), (counts.get(groupOf(item)) ?? 0) + 1);
  return counts;
}

export type TimelineDay = { day: string; items: TimelineItem[] };

/** In the order in which they come, by day in the Netherlands. */
export function byDay(items: readonly TimelineItem[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const item of items) {
    const day = dayOf(item.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
