import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

type Props = {
  title: string;
  lead: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  alert?: boolean;
};

/** What stands where content would be: nothing yet, nothing found, or something went wrong. */
export function Notice({ title, lead, icon, action, alert = false }: Props) {
  return (
    <div className={classes.notice} role={alert ? 'alert' : undefined}>
      {icon && <div className={classes.icon}>{icon}</div>}
      <Title order={2}>{title}</Title>
      <Text c="dimmed" size="sm" maw="52ch">
        {lead}
      </Text>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
