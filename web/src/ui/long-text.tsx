import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './long-text.module.css';

/** What somebody typed, in the midst of other things: where it is long it scrolls, with the keyboard too. */
export function LongText({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Text size="sm" className={classes.text} role="group" aria-label={label} tabIndex={0}>
      {children}
    </Text>
  );
}
