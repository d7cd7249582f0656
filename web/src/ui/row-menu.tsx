import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Props = {
  /** For who does not see the dots: what can be done, and with what. */
  label: string;
  width?: number;
  children: ReactNode;
};

/** What can be done with a row, behind three dots at its end. */
export function RowMenu({ label, width = 180, children }: Props) {
  return (
    <Menu position="bottom-end" width={width} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={label}>
          <IconDots size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
