// Every panel of the figures under a key that stays: parts and dashboards of members' own are made of them.
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { liveFigures } from '@instroom/domain/figures/live-figures.ts';
import { periodFigures } from '@instroom/domain/figures/period-figures.ts';
import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import type { FigurePart } from '../../shared/figure-parts.ts';
import { beyondPanels } from './beyond-panels.tsx';
import {
  ExitPhasesPanel,
  ExitReasonsPanel,
  MatchesPanel,
  ProgressToTargetsPanel,
  SignUpsPanel,
  SourcesPanel,
} from './booked-panels.tsx';
import {
  AudiencePanel,
  EducationPanel,
  MunicipalityPanel,
  PhasesPanel,
  QualificationPanel,
  RoutePanel,
  SectorsPanel,
  SubjectsPanel,
} from './live-panels.tsx';
import { ParticipationPanel } from './progress/participation-panel.tsx';
import { SchoolLinksPanel } from './progress/school-links-panel.tsx';
import { TasksPanel } from './progress/tasks-panel.tsx';
import {
  AdvisersPanel,
  CohortPanel,
  DataGapsPanel,
  ResponseTimePanel,
  RetentionTermPanel,
  SchoolContactsPanel,
  SubjectCoveragePanel,
  SubjectStandingPanel,
} from './roster-panels.tsx';
import type { PanelProps } from './shown-figures.ts';
import { ActivitiesPanel } from './websites/activities-panel.tsx';
import { FormFiguresPanel } from './websites/form-figures.tsx';
import { ReachByFormPanel, ReachBySourcePanel } from './websites/reach-panels.tsx';

/** The counters or, where there is a filter, the roster; the roster alone; or what follows no filter. */
type Source = 'filtered' | 'roster' | 'whole';

export type PanelDef = {
  part: FigurePart;
  title: (t: TFunction<['dashboard', 'websites']>, year: string) => string;
  source: Source;
  /** A table of many columns. */
  isWide?: boolean;
  /** Points at persons, so that it never leaves the region without a purpose. */
  isInsideOnly?: boolean;
  /** Leaves out by itself what is counted from dossiers one by one, so that the rest may leave the region. */
  isTold?: boolean;
  Panel: ComponentType<PanelProps>;
};

const filtered = (
  part: FigurePart,
  { nl }: { nl: string },
  Panel: PanelDef['Panel'],
): PanelDef => ({
  part,
  title: () => nl,
  source: 'filtered',
  Panel,
});
const booked = (part: FigurePart, { nl }: { nl: string }, Panel: PanelDef['Panel']): PanelDef => ({
  ...filtered(part, { nl }, Panel),
  source: 'whole',
});
const progress = ({ nl }: { nl: string }, Panel: PanelDef['Panel']): PanelDef => ({
  ...filtered('voortgang', { nl }, Panel),
  source: 'roster',
});
const ofYear = (title: PanelDef['title'], Panel: ComponentType<{ year: string }>): PanelDef => ({
  part: 'websites',
  title,
  source: 'whole',
  isWide: true,
  Panel: ({ shown }) => <Panel year={shown.today.slice(0, 4)} />,
});

const fixedPanels = {
  byPhase: filtered('nu', liveFigures.byPhase, PhasesPanel),
  sectors: {
    ...filtered('nu', liveFigures.byPrimarySector, SectorsPanel),
    title: (t) => t('dashboard:sectors.title'),
  },
  bySubject: filtered('nu', liveFigures.bySubject, SubjectsPanel),
  funnel: progress(computedFigures.funnel, CohortPanel),
  responseTime: progress(computedFigures.responseTime, ResponseTimePanel),
  schoolContact: progress(computedFigures.schoolContact, SchoolContactsPanel),
  dataQuality: progress(computedFigures.dataQuality, DataGapsPanel),
  subjectByStanding: progress(computedFigures.subjectByStanding, SubjectStandingPanel),
  schoolLinks: booked('voortgang', computedFigures.schoolLinks, SchoolLinksPanel),
  retention: progress(computedFigures.retention, RetentionTermPanel),
  coverage: {
    ...progress(computedFigures.coverage, SubjectCoveragePanel),
    isWide: true,
    isTold: true,
  },
  participation: {
    ...booked('voortgang', computedFigures.participation, ParticipationPanel),
    isWide: true,
  },
  byAdviser: { ...progress(computedFigures.byAdviser, AdvisersPanel), isWide: true },
  tasksByPerson: {
    ...booked('voortgang', computedFigures.tasksByPerson, TasksPanel),
    isWide: true,
  },
  signUpsByMonth: filtered('over-tijd', computedFigures.signUpsByMonth, SignUpsPanel),
  targets: booked('over-tijd', computedFigures.targets, ProgressToTargetsPanel),
  signUpsBySource: filtered('over-tijd', periodFigures.signUpsBySource, SourcesPanel),
  matchesByMonth: booked('over-tijd', computedFigures.matchesByMonth, MatchesPanel),
  byAudience: filtered('wie', liveFigures.byAudience, AudiencePanel),
  byEducation: filtered('wie', liveFigures.byEducation, EducationPanel),
  byMunicipality: filtered('wie', liveFigures.byMunicipality, MunicipalityPanel),
  byQualificationSought: filtered('wie', liveFigures.byQualificationSought, QualificationPanel),
  byRoute: filtered('wie', liveFigures.byRoute, RoutePanel),
  exitsByReason: filtered('uitstroom', periodFigures.exitsByReason, ExitReasonsPanel),
  exitsByPhase: filtered('uitstroom', periodFigures.exitsByPhase, ExitPhasesPanel),
  reachByForm: ofYear((t) => t('websites:reach.byForm'), ReachByFormPanel),
  reachBySource: ofYear((t) => t('websites:reach.bySource'), ReachBySourcePanel),
  forms: ofYear((t, year) => t('websites:forms.title', { year }), FormFiguresPanel),
  activities: ofYear((t, year) => t('websites:activities.title', { year }), ActivitiesPanel),
} as const satisfies Record<string, PanelDef>;
export type FixedPanel = keyof typeof fixedPanels;

/** By key, in the order of the parts. */
export const panels: ReadonlyMap<string, PanelDef> = new Map([
  ...Object.entries<PanelDef>(fixedPanels),
  ...beyondPanels.map(({ map, Panel }): [string, PanelDef] => [
    `beyond-${map}`,
    {
      part: 'landelijk',
      title: (t) => t('dashboard:beyond.titleOf', { figure: liveFigures[map].nl }),
      source: 'whole',
      Panel,
    },
  ]),
]);

/** Where the panels of a part stand, in columns. */
export const columnsOfPart = {
  nu: [['byPhase', 'sectors'], ['bySubject']],
  voortgang: [
    ['funnel', 'responseTime', 'schoolContact', 'retention'],
    ['dataQuality', 'subjectByStanding', 'schoolLinks'],
  ],
  'over-tijd': [
    ['signUpsByMonth', 'targets'],
    ['signUpsBySource', 'matchesByMonth'],
  ],
  wie: [
    ['byAudience', 'byEducation', 'byMunicipality'],
    ['byQualificationSought', 'byRoute'],
  ],
  uitstroom: [['exitsByReason'], ['exitsByPhase']],
} as const satisfies Partial<Record<FigurePart, readonly (readonly FixedPanel[])[]>>;

/** And below the columns. */
export const wideOfPart: Partial<Record<FigurePart, readonly FixedPanel[]>> = {
  voortgang: ['coverage', 'participation', 'byAdviser', 'tasksByPerson'],
};

export function panelsOfPart(part: keyof typeof columnsOfPart): readonly PanelDef[] {
  const keys: readonly FixedPanel[] = [...columnsOfPart[part].flat(), ...(wideOfPart[part] ?? [])];
  return keys.map((key) => fixedPanels[key]);
}

/** Whether some of them are counted from the roster, filtered or not. */
export function needRoster(panels: readonly PanelDef[]): boolean {
  return panels.some(({ source }) => source === 'roster');
}
