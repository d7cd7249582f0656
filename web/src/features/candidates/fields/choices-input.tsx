import { Checkbox, Input, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';
import type { OptionGroup } from './use-options.ts';

/** A list that fits on the screen is not searched. */
const searchedFrom = 13;

type Props = {
  label: string;
  groups: OptionGroup[];
  value: readonly string[];
  error: string | undefined;
  onChange: (codes: string[]) => void;
};

/** Several codes from a list. */
export function ChoicesInput({ label, groups, value, error, onChange }: Props) {
  const { t } = useTranslation('editing');
  const [search, setSearch] = useState('');
  // What was chosen already stands on top, and stays there while choosing.
  const [first] = useState(value);
  const items = groups.flatMap((group) => group.items);
  const shown = [
    ...items.filter(({ code }) => first.includes(code)),
    ...items.filter(({ code }) => !first.includes(code)),
  ];
  const found = shown.filter(({ nl }) => nl.toLowerCase().includes(search.trim().toLowerCase()));
  // In the list's order, so that the same choices are the same value.
  const toggle = (code: string) =>
    onChange(
      items.map((item) => item.code).filter((known) => value.includes(known) !== (known === code)),
    );
  const onSearchKey = (event: KeyboardEvent) => {
    const [match] = found;
    if (event.key !== 'Enter' || event.ctrlKey || search.trim() === '' || !match) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(match.code);
    setSearch('');
  };

  return (
    <fieldset className={classes.choices} aria-label={label}>
      {items.length >= searchedFrom && (
        <TextInput
          size="sm"
          aria-label={`${label}: ${t('filter')}`}
          placeholder={t('filter')}
          value={search}
          onKeyDown={onSearchKey}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      {error && <Input.Error role="alert">{error}</Input.Error>}
      <div className={classes.options}>
        {found.map(({ code, nl }) => (
          <Checkbox
            key={code}
            size="sm"
            label={nl}
            checked={value.includes(code)}
            onChange={() => toggle(code)}
          />
        ))}
        {found.length === 0 && <span>{t('noMatch')}</span>}
      </div>
    </fieldset>
  );
}
