import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

type Props = {
  /** The page's own name, in the heading. */
  title: ReactNode;
  /** What the browser's tab and the history call it, such as "Kandidaten – Demo Oost – Instroom". */
  documentTitle: string;
  /** What stands beside the heading. */
  beside?: ReactNode;
  above?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
};

/** The content of a page below its one main heading. */
export function Page({ title, documentTitle, beside, above, narrow = false, children }: Props) {
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);

  return (
    <div className={classes.page} data-narrow={narrow || undefined}>
      {above}
      <div className={classes.heading}>
        <Title order={1} tabIndex={-1}>
          {title}
        </Title>
        {beside}
      </div>
      {children}
    </div>
  );
}
