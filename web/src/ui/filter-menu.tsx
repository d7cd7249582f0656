import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './filter.module.css';
import { PopoverButton } from './popover-button.tsx';

type Props = {
  /** What the button says, what the panel is called, and how all of it is taken away. */
  words: { add: string; label: string; clear: string };
  /** Takes every filter away, and may close the panel; nothing where there is none. */
  onClear: ((close: () => void) => void) | undefined;
  /** What can be filtered on. */
  children: ReactNode;
};

/** The way to filter more: a button that opens the choices. */
export function FilterMenu({ words, onClear, children }: Props) {
  return (
    <PopoverButton
      words={words.add}
      icon={IconFilter}
      label={words.label}
      position="bottom-start"
      width="min(592px, calc(100vw - 32px))"
      className={classes.menu}
    >
      {(close) => (
        <>
          <div className={classes.selects}>{children}</div>
          {onClear && (
            <Button
              variant="subtle"
              size="compact-sm"
              fullWidth
              mt="sm"
              onClick={() => onClear(close)}
            >
              {words.clear}
            </Button>
          )}
        </>
      )}
    </PopoverButton>
  );
}
