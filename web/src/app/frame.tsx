import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../data/session.ts';
import { Bell } from '../features/notifications/bell.tsx';
import { RefusedChanges } from '../shared/refused-changes.tsx';
import { Conflicts } from './conflicts.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import classes from './frame.module.css';
import { IdleGuard } from './idle-guard.tsx';
import { MainMenu } from './main-menu.tsx';
import { PaletteButton } from './palette-button.tsx';
import { RegionMenu } from './region-menu.tsx';
import { RoleNotice } from './role-notice.tsx';
import { UserMenu } from './user-menu.tsx';

type Props = { session?: Session | undefined; children: ReactNode };

/** The frame of the application; without a session it only holds the way out. */
export function Frame({ session, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame} data-alone={session ? undefined : true}>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <header className={classes.header}>
        <span className={classes.name}>
          <img src="/icon.svg" alt="" width={24} height={24} />
          {t('name')}
        </span>
        {session && <RegionMenu session={session} />}
        {session && <PaletteButton />}
        {session && <Bell />}
        <UserMenu member={session?.member} regionId={session?.regionId} />
      </header>
      {session && <MainMenu {...session} />}
      <main id="main" tabIndex={-1} className={classes.main}>
        <ConnectionBar />
        <div className={classes.notices}>
          {session && <RoleNotice role={session.member.role} />}
          <RefusedChanges />
          {session && <Conflicts />}
        </div>
        {children}
      </main>
      <IdleGuard />
    </div>
  );
}
