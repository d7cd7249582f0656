import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../data/session.ts';
import { eventsQuery, interactionsQuery } from '../candidate-queries.ts';
import { mergeTimeline, type Timeline } from './timeline.ts';

const pageSize = 100;

/** As much of a timeline as was asked for, as a query; kept above what shows it, which comes and goes. */
export function useTimeline(candidateId: string) {
  const { regionId } = useSession();
  const [size, setSize] = useState(pageSize);
  const placeholderData = keepPreviousData;
  const events = useQuery({ ...eventsQuery(regionId, candidateId, size), placeholderData });
  const contacts = useQuery({ ...interactionsQuery(regionId, candidateId, size), placeholderData });
  const data: Timeline | undefined =
    events.data && contacts.data && mergeTimeline(events.data, contacts.data, size);
  const parts = [events, contacts];
  return {
    query: {
      data,
      error: parts.find(({ error }) => error)?.error ?? null,
      refetch: () => {
        for (const part of parts) if (part.error) void part.refetch();
      },
    },
    showMore: () => setSize(size + pageSize),
  };
}
export type ShownTimeline = ReturnType<typeof useTimeline>;
