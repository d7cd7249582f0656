import { SecurityPanel } from './security-panel.tsx';
import classes from './settings.module.css';

/** How people sign in to this region. */
export function SecurityPage() {
  return (
    <div className={classes.panels}>
      <SecurityPanel />
    </div>
  );
}
