// Panels that the counters do not tell: counted from the roster, of who passes the filter.
import { countOf } from '@instroom/domain/insight/count-entries.ts';
import type { ReactNode } from 'react';
import type { RosterRow } from '../../data/roster.ts';
import { isCrossFiltered } from './cross/cross-search.ts';
import { keeping } from './keeping.ts';
import { AdviserPanel } from './progress/adviser-panel.tsx';
import { CoveragePanel } from './progress/coverage-panel.tsx';
import { FunnelPanel } from './progress/funnel-panel.tsx';
import { GapsPanel } from './progress/gaps-panel.tsx';
import { ResponsePanel } from './progress/response-panel.tsx';
import { RetentionPanel } from './progress/retention-panel.tsx';
import { SchoolsPanel } from './progress/schools-panel.tsx';
import { StandingPanel } from './progress/standing-panel.tsx';
import type { PanelProps, Shown } from './shown-figures.ts';

type Rows = NonNullable<Shown['rows']>;

function ofRows(draw: (rows: Rows, shown: Shown) => ReactNode) {
  return function RosterPanel({ shown }: PanelProps) {
    return shown.rows && draw(shown.rows, shown);
  };
}

export const CohortPanel = ofRows(({ within }, { filter, today }) => (
  <FunnelPanel rows={within} filter={filter.within} today={today} />
));
export const SchoolContactsPanel = ofRows(({ within }, { filter }) => (
  <SchoolsPanel rows={within} filter={filter.within} />
));
export const DataGapsPanel = ofRows(({ within }, { filter }) => (
  <GapsPanel rows={within} filter={filter.within} />
));
export const SubjectStandingPanel = ofRows(({ ofSubjects }, { filter }) => (
  <StandingPanel rows={ofSubjects} filter={filter.ofSubjects} />
));
const subjectsOf = keeping((rows: readonly RosterRow[]) => countOf('bySubject', rows));
export const SubjectCoveragePanel = ofRows(({ ofSubjects }, { filter, stats }) => (
  <CoveragePanel
    bySubject={isCrossFiltered(filter.within) ? subjectsOf(ofSubjects) : stats.bySubject}
    candidates={ofSubjects}
    filter={filter.ofSubjects}
    isFiltered={isCrossFiltered(filter.ofSubjects)}
  />
));
export const AdvisersPanel = ofRows(({ within }, { filter }) => (
  <AdviserPanel rows={within} filter={filter.within} />
));
export const ResponseTimePanel = ofRows(({ within }, { filter, today }) => (
  <ResponsePanel rows={within} filter={filter.within} today={today} />
));
export const RetentionTermPanel = ofRows(({ within }, { filter, today }) => (
  <RetentionPanel rows={within} filter={filter.within} today={today} />
));
