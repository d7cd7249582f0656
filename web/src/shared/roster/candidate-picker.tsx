import { fullName } from '@instroom/domain/candidate/name.ts';
import { TextInput, UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import classes from '../network/organization-picker.module.css';
import { findsRows } from './search-words.ts';
import { useRoster } from './use-roster.ts';

type Props = {
  words: { label: string; hint: string; found: string; nothing: string };
  /** Why one that is found cannot be chosen. */
  whyNot?: (row: RosterRow) => string | undefined;
  error?: string | undefined;
  onChosen: (candidateId: string, name: string) => void;
};

const most = 6;

/** Finds somebody of the region by typing; Enter takes the first. */
export function CandidatePicker({ words, whyNot, error, onChosen }: Props) {
  const rows = useRoster().data?.rows;
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const found = useMemo(
    () => (typed.trim() ? rows?.filter(findsRows(typed)).slice(0, most) : undefined),
    [rows, typed],
  );
  const choose = (row: RosterRow) => {
    setText('');
    onChosen(row.id, fullName(row));
  };
  const first = found?.find((row) => !whyNot?.(row));
  return (
    <div>
      <TextInput
        label={words.label}
        description={words.hint}
        autoComplete="off"
        value={text}
        error={error}
        errorProps={{ role: 'alert' }}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          if (first) choose(first);
        }}
      />
      {found && found.length > 0 && (
        <ul className={classes.found} aria-label={words.found}>
          {found.map((row) => {
            const why = whyNot?.(row);
            return (
              <li key={row.id}>
                <UnstyledButton
                  className={classes.item}
                  disabled={why !== undefined}
                  onClick={() => choose(row)}
                >
                  {fullName(row)}{' '}
                  <span className={classes.dimmed}>
                    {[row.city, why].filter(Boolean).join(' · ')}
                  </span>
                </UnstyledButton>
              </li>
            );
          })}
        </ul>
      )}
      {found?.length === 0 && (
        <p role="status" className={classes.nothing}>
          {words.nothing}
        </p>
      )}
    </div>
  );
}
