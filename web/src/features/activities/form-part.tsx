import type { ReactNode } from 'react';
import { Panel } from '../../ui/panel.tsx';
import classes from './activities.module.css';

/** Fields that belong together, below their heading. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel title={title}>
      <div className={classes.fields}>{children}</div>
    </Panel>
  );
}
