import { fullName } from '@instroom/domain/candidate/name.ts';
import { useCallback } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import { Picker, type PickerWords } from '../../ui/picker.tsx';
import { findsRows } from './search-words.ts';
import { useRoster } from './use-roster.ts';

type Props = {
  words: PickerWords;
  /** Why one that is found cannot be chosen. */
  whyNot?: (row: RosterRow) => string | undefined;
  error?: string | undefined;
  onChosen: (candidateId: string, name: string) => void;
};

/** Finds somebody of the region. */
export function CandidatePicker({ words, whyNot, error, onChosen }: Props) {
  const rows = useRoster().data?.rows;
  const find = useCallback((text: string) => rows?.filter(findsRows(text)), [rows]);
  return (
    <Picker
      words={words}
      find={find}
      describe={(row) => ({
        id: row.id,
        name: fullName(row),
        beside: row.city,
        why: whyNot?.(row),
      })}
      error={error}
      onChosen={(row) => onChosen(row.id, fullName(row))}
    />
  );
}
