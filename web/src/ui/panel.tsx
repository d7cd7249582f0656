import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

type Props = {
  title: string;
  /** What explains the title, right behind it. */
  info?: ReactNode;
  beside?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
};

/** A part of a page with its own heading. */
export function Panel({ title, info, beside, className, children }: Props) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={[classes.panel, className].join(' ')}>
      <div className={classes.heading}>
        <div className={classes.title}>
          <Title order={2} id={headingId}>
            {title}
          </Title>
          {info}
        </div>
        {beside}
      </div>
      {children}
    </section>
  );
}
