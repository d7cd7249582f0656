import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { memo } from 'react';
import classes from './info-button.module.css';

type Props = { label: string; text: string };

/** What something means, one click away. Nothing of it changes with the numbers beside it. */
export const InfoButton = memo(function InfoButton({ label, text }: Props) {
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
});
