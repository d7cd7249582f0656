import { Button, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './filter.module.css';

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
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width="min(592px, calc(100vw - 32px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {words.add}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.label} className={classes.menu}>
        <div className={classes.selects}>{children}</div>
        {onClear && (
          <Button
            variant="subtle"
            size="compact-sm"
            fullWidth
            mt="sm"
            onClick={() => onClear(() => setOpened(false))}
          >
            {words.clear}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
