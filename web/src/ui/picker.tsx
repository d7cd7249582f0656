import { TextInput, UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import classes from './picker.module.css';

/** `nothing`: what is said where nothing is found, if anything. */
export type PickerWords = { label: string; hint: string; found: string; nothing?: string };

type Found<Row> = {
  row: Row;
  id: string;
  name: string;
  /** What tells it from another of the same name. */
  beside?: string | undefined;
  /** Why it cannot be chosen. */
  why?: string | undefined;
};

type Props<Row> = {
  words: PickerWords;
  /** What fits; undefined while that is not known. The same function as long as it would find the same. */
  find: (text: string) => readonly Row[] | undefined;
  describe: (row: Row) => Omit<Found<Row>, 'row'>;
  error?: string | undefined;
  onChosen: (row: Row) => void;
};

const most = 6;

/** Finds one of many by typing; Enter takes the first. */
export function Picker<Row>({ words, find, describe, error, onChosen }: Props<Row>) {
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const rows = useMemo(
    () => (typed.trim() ? find(typed)?.slice(0, most) : undefined),
    [find, typed],
  );
  const found = rows?.map((row): Found<Row> => ({ row, ...describe(row) }));
  const choose = ({ row }: Found<Row>) => {
    setText('');
    onChosen(row);
  };
  const first = found?.find(({ why }) => !why);
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
          {found.map((one) => (
            <li key={one.id}>
              <UnstyledButton
                className={classes.item}
                disabled={one.why !== undefined}
                onClick={() => choose(one)}
              >
                {one.name}{' '}
                <span className={classes.dimmed}>
                  {[one.beside, one.why].filter(Boolean).join(' · ')}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {found?.length === 0 && words.nothing && (
        <p role="status" className={classes.nothing}>
          {words.nothing}
        </p>
      )}
    </div>
  );
}
