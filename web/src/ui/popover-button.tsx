import { Button, Popover } from '@mantine/core';
import { type Icon, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

type Props = {
  /** What the button says. */
  words: string;
  icon?: Icon;
  /** What the panel is called, where that is something else. */
  label?: string;
  width?: number | string;
  /** Upward, as from a bar at the lower edge of the screen, it says so by an arrow. */
  position?: 'bottom-start' | 'bottom-end' | 'top-start';
  className?: string | undefined;
  /** The panel; it may close itself. */
  children: (close: () => void) => ReactNode;
};

/** A button that opens a panel of choices; the focus stays in it, and comes back to the button. */
export function PopoverButton(props: Props) {
  const { words, icon: Icon, label = words, width, className, children } = props;
  const { position = 'bottom-end' } = props;
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={position}
      {...(width !== undefined && { width })}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={Icon && <Icon size={16} stroke={1.6} aria-hidden />}
          rightSection={position === 'top-start' && <IconChevronUp size={14} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={className}>
        {children(() => setOpened(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
