import { TextInput, UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import classes from './organization-picker.module.css';
import type { NetworkRow } from './rows.ts';
import { type Network, useNetworkSearch } from './use-network.ts';

type Props = {
  network: Network | undefined;
  /** `nothing`: what is said where nothing is found, if anything. */
  words: { label: string; hint: string; found: string; nothing?: string };
  /** Which organizations may be found; all without it. */
  isOffered?: (row: NetworkRow) => boolean;
  /** Why one that is found cannot be chosen. */
  whyNot?: (row: NetworkRow) => string | undefined;
  error?: string | undefined;
  onChosen: (row: NetworkRow) => void;
};

const most = 6;
const all = () => true;

/** Finds an organization of the network by typing; Enter takes the first. */
export function OrganizationPicker({
  network,
  words,
  isOffered = all,
  whyNot,
  error,
  onChosen,
}: Props) {
  const find = useNetworkSearch(network);
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const found = useMemo(() => {
    if (!find || !network || typed.trim() === '') return undefined;
    const rows = [...find(typed).keys()].flatMap((orgId) => network.byId.get(orgId) ?? []);
    return rows.filter(isOffered).slice(0, most);
  }, [find, network, typed, isOffered]);
  const choose = (row: NetworkRow) => {
    onChosen(row);
    setText('');
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
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          if (first) choose(first);
        }}
      />
      {found && found.length > 0 && (
        <ul className={classes.found} aria-label={words.found}>
          {found.map((row) => (
            <li key={row.orgId}>
              <Found row={row} why={whyNot?.(row)} onChosen={() => choose(row)} />
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

type FoundProps = { row: NetworkRow; why: string | undefined; onChosen: () => void };

function Found({ row: { name, cities }, why, onChosen }: FoundProps) {
  const beside = [cities.join(', '), why].filter(Boolean).join(' · ');
  return (
    <UnstyledButton className={classes.item} disabled={why !== undefined} onClick={onChosen}>
      {name} <span className={classes.dimmed}>{beside}</span>
    </UnstyledButton>
  );
}
