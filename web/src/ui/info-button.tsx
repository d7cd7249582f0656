import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import classes from './info-button.module.css';

/** What something means, one click away. */
export function InfoButton({ label, text }: { label: string; text: string }) {
  return (
    <Popover position="bottom-start" width={300} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          data-screen
          variant="subtle"
          size={24}
          className={classes.button}
          aria-label={label}
        >
          <IconInfoCircle size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Text size="sm">{text}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
