import { FirstSteps } from './first-steps.tsx';
import classes from './help.module.css';
import { HowTo } from './how-to.tsx';
import { NextSession } from './next-session.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SupportPanel } from './support/support-panel.tsx';

/** Where somebody begins, whom to ask, and how to work faster. */
export function HelpPage() {
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <FirstSteps />
        <HowTo />
      </div>
      <div className={classes.column}>
        <SupportPanel />
        <NextSession />
        <Shortcuts />
      </div>
    </div>
  );
}
