import { AttentionPanel } from './attention-panel.tsx';
import { DeskPanel } from './desk-panel.tsx';
import { AboutPanel } from './region-about-panel.tsx';
import { FiguresPanel, StatementPanel, TermsPanel } from './region-terms-panels.tsx';
import classes from './settings.module.css';
import { TargetsPanel } from './targets-panel.tsx';
import { WebsitesPanel } from './websites-panel.tsx';

/** What is known of the region, and its terms. */
export function RegionSettingsPage() {
  return (
    <div className={classes.panels}>
      <AboutPanel />
      <DeskPanel />
      <WebsitesPanel />
      <StatementPanel />
      <AttentionPanel />
      <TermsPanel />
      <TargetsPanel />
      <FiguresPanel />
    </div>
  );
}
