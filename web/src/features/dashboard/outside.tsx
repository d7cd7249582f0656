// What leaves the region on paper says nothing of few people. A panel is left out unless it is drawn by what tells its
// numbers (`ToldPanel`), so that a new one that draws numbers by itself is not told by mistake.
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelCover } from '../../ui/panel.tsx';
import classes from './dashboard.module.css';

/** Told as far as it may be, or kept inside; nothing where whoever looks is of the region. */
export type Outside = 'told' | 'kept' | undefined;

const OutsideContext = createContext<Outside>(undefined);

export const useOutside = () => useContext(OutsideContext);

export function ForOutside({ outside, children }: { outside: Outside; children: ReactNode }) {
  const { t } = useTranslation('dashboard');
  return (
    <OutsideContext.Provider value={outside}>
      <PanelCover.Provider
        value={outside && <p className={classes.note}>{t('print.keptInside')}</p>}
      >
        {children}
      </PanelCover.Provider>
    </OutsideContext.Provider>
  );
}

/** Around a panel whose numbers are told as they may be. */
export function ToldPanel({ children }: { children: ReactNode }) {
  const outside = useOutside();
  const cover = useContext(PanelCover);
  return (
    <PanelCover.Provider value={outside === 'told' ? undefined : cover}>
      {children}
    </PanelCover.Provider>
  );
}
