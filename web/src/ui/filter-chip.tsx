import { CloseButton } from '@mantine/core';
import classes from './filter.module.css';

type Props = {
  /** Name and value: "Sector: vo". */
  filter: string;
  /** What the button does, in words. */
  removeLabel: string;
  onRemove: () => void;
};

/** Something that is filtered on, and the way to take it away. */
export function FilterChip({ filter, removeLabel, onRemove }: Props) {
  return (
    <span className={classes.chip}>
      {filter}
      <CloseButton size={28} iconSize={14} aria-label={removeLabel} onClick={onRemove} />
    </span>
  );
}
