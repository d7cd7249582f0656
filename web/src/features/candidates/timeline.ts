// What happened in a dossier, newest first: its events and its contacts in one line.
import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import type { Identified, Rows } from '../../data/read.ts';

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
    items: items
      .filter(({ at }) => at.getTime() >= complete)
      .sort((one, other) => other.at.getTime() - one.at.getTime()),
    more: complete > Number.NEGATIVE_INFINITY,
  };
}

function oldestOfCut({ rows, unreadable }: Rows<{ at: Date }>, size: number): number {
  const cut = rows.length + unreadable >= size;
  return cut ? (rows.at(-1)?.at.getTime() ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
}
