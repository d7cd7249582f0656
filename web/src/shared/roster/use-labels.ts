import { useMemo } from 'react';
import { useRegionWords } from '../vocabulary.ts';
import { useRoster } from './use-roster.ts';

/** All labels that there are: those that the region suggests, and those that candidates have. */
export function useLabels(): readonly string[] {
  const { tags } = useRegionWords().vocabulary;
  const rows = useRoster().data?.rows;
  return useMemo(() => {
    const labels = new Set(tags);
    for (const row of rows ?? []) for (const label of row.labels) labels.add(label);
    return [...labels].sort((one, other) => one.localeCompare(other, 'nl'));
  }, [tags, rows]);
}
