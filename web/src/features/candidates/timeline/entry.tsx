import type { ReactNode } from 'react';
import { formatTime } from '../../../ui/format.ts';
import classes from './timeline.module.css';

type Props = {
  icon: ReactNode;
  title: string;
  at: Date;
  /** Who, and what else is short. */
  meta: readonly string[];
  beside?: ReactNode;
  children?: ReactNode;
};

export function Entry({ icon, title, at, meta, beside, children }: Props) {
  return (
    <li className={classes.entry}>
      <span className={classes.icon}>{icon}</span>
      <div className={classes.body}>
        <div className={classes.head}>
          <p className={classes.title}>{title}</p>
          {beside}
        </div>
        <p className={classes.meta}>
          <time dateTime={at.toISOString()}>{formatTime(at)}</time> · {meta.join(' · ')}
        </p>
        {children}
      </div>
    </li>
  );
}
