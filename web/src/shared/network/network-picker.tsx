import { TextInput, type TextInputProps, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';
import classes from './network-picker.module.css';

export type Found = { id: string; name: string; detail: string };

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  value: string;
  found: readonly Found[];
  /** What the list is called. */
  foundLabel: string;
  /** Whether Enter chooses the first one; else it does what it does in any input. */
  entersFirst: boolean;
  onType: (text: string) => void;
  onChoose: (found: Found) => void;
};

/** An input with what it finds below it, each one click away. */
export function NetworkPicker(props: Props) {
  const { value, found, foundLabel, entersFirst, onType, onChoose, ...input } = props;
  const listId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = found;
    if (event.key !== 'Enter' || event.ctrlKey || !entersFirst || !first) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(first);
  };
  return (
    <div>
      <TextInput
        {...input}
        value={value}
        autoComplete="off"
        aria-controls={found.length > 0 ? listId : undefined}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      {found.length > 0 && (
        <ul id={listId} className={classes.found} aria-label={foundLabel}>
          {found.map((one) => (
            <li key={one.id}>
              <UnstyledButton className={classes.item} onClick={() => onChoose(one)}>
                {one.name} <span className={classes.detail}>{one.detail}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
