import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './entry-page.module.css';

/** A page before the application: who are you, and may you come in? */
export function EntryPage({ children, below }: { children: ReactNode; below?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <img src="/icon.svg" alt="" width={32} height={32} />
        {t('name')}
      </div>
      <div className={classes.card}>{children}</div>
      {below}
    </main>
  );
}
