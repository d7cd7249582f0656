import { Title } from '@mantine/core';
import { createContext, type ReactNode, useContext, useId } from 'react';
import classes from './panel.module.css';

type Props = {
  title: string;
  /** What explains the title, right behind it. */
  info?: ReactNode;
  beside?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
};

/** What stands in place of all that a panel holds but its title, where that is not shown. */
export const PanelCover = createContext<ReactNode>(undefined);

/** A part of a page with its own heading. */
export function Panel({ title, info, beside, className, children }: Props) {
  const headingId = useId();
  const cover = useContext(PanelCover);
  return (
    <section aria-labelledby={headingId} className={[classes.panel, className].join(' ')}>
      <div className={classes.heading}>
        <div className={classes.title}>
          <Title order={2} id={headingId}>
            {title}
          </Title>
          {info}
        </div>
        {!cover && beside}
      </div>
      {cover ?? children}
    </section>
  );
}
