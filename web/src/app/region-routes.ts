// The pages of a region.
import { createRoute, redirect } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import {
  activitySearchSchema,
  newActivitySearchSchema,
} from '../shared/activities/activity-search.ts';
import { auditSearchSchema } from '../shared/audit-filter.ts';
import { candidateSearchSchema } from '../shared/candidate-filter.ts';
import { costsSearchSchema } from '../shared/costs/costs-search.ts';
import { daySearchSchema } from '../shared/day-search.ts';
import { fieldSearchSchema } from '../shared/field-search.ts';
import { figureSearchSchema, reportSearchSchema } from '../shared/figure-parts.ts';
import { glossarySearchSchema, wishSearchSchema } from '../shared/help-search.ts';
import { contactSearchSchema } from '../shared/network/contact-filter.ts';
import { networkSearchSchema } from '../shared/network/filter.ts';
import { taskSearchSchema } from '../shared/tasks/task-search.ts';
import { wallSearchSchema } from '../shared/wall-search.ts';
import { lazyPage, requireAccount, rootRoute } from './root-route.tsx';

const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.region,
  beforeLoad: requireAccount,
  component: lazyPage(() => import('./region-layout.tsx'), 'RegionLayout'),
});

const regionHomeRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: '/',
  component: lazyPage(() => import('./region-home-page.tsx'), 'RegionHomePage'),
});

const todayRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'vandaag',
  validateSearch: daySearchSchema,
  component: lazyPage(() => import('../features/today/today-page.tsx'), 'TodayPage'),
});

const figuresRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'cijfers',
  validateSearch: figureSearchSchema,
  component: lazyPage(() => import('../features/dashboard/dashboard-page.tsx'), 'DashboardPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'cijfers/verslag',
  validateSearch: reportSearchSchema,
  component: lazyPage(() => import('../features/dashboard/report/report-page.tsx'), 'ReportPage'),
});

const wallRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'cijfers/scherm',
  validateSearch: wallSearchSchema,
  component: lazyPage(() => import('../features/dashboard/wall/wall-page.tsx'), 'WallPage'),
});

const candidatesRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'kandidaten',
  validateSearch: candidateSearchSchema,
  component: lazyPage(
    () => import('../features/candidates/candidate-list-page.tsx'),
    'CandidateListPage',
  ),
});

const newCandidateRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'kandidaten/nieuw',
  component: lazyPage(
    () => import('../features/candidates/new-candidate-page.tsx'),
    'NewCandidatePage',
  ),
});

const candidateRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'kandidaten/$candidateId',
  component: lazyPage(() => import('../features/candidates/candidate-page.tsx'), 'CandidatePage'),
});

const tasksRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'taken',
  validateSearch: taskSearchSchema,
  component: lazyPage(() => import('../features/tasks/tasks-page.tsx'), 'TasksPage'),
});

const activitiesRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'activiteiten',
  validateSearch: activitySearchSchema,
  component: lazyPage(() => import('../features/activities/activities-page.tsx'), 'ActivitiesPage'),
});

const newActivityRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'activiteiten/nieuw',
  validateSearch: newActivitySearchSchema,
  component: lazyPage(
    () => import('../features/activities/new-activity-page.tsx'),
    'NewActivityPage',
  ),
});

const activityRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'activiteiten/$activityId',
  component: lazyPage(() => import('../features/activities/activity-page.tsx'), 'ActivityPage'),
});

const changeActivityRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'activiteiten/$activityId/wijzigen',
  component: lazyPage(
    () => import('../features/activities/change-activity-page.tsx'),
    'ChangeActivityPage',
  ),
});

const attendanceRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'activiteiten/$activityId/presentie',
  component: lazyPage(() => import('../features/activities/attendance-page.tsx'), 'AttendancePage'),
});

const networkRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'netwerk',
  validateSearch: networkSearchSchema,
  component: lazyPage(() => import('../features/network/list/network-page.tsx'), 'NetworkPage'),
});

const networkMapRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'netwerk/kaart',
  validateSearch: networkSearchSchema,
  component: lazyPage(() => import('../features/network/map/map-page.tsx'), 'MapPage'),
});

const elsewhereRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'netwerk/elders',
  component: lazyPage(() => import('../features/network/list/elsewhere-page.tsx'), 'ElsewherePage'),
});

const contactsRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'netwerk/contacten',
  validateSearch: contactSearchSchema,
  component: lazyPage(
    () => import('../features/network/contacts/contacts-page.tsx'),
    'ContactsPage',
  ),
});

const organizationRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'netwerk/$orgId',
  component: lazyPage(
    () => import('../features/network/organization/organization-page.tsx'),
    'OrganizationPage',
  ),
});

// Help, and what all regions share: one heading, pages of their own.

const helpLayoutRoute = createRoute({
  getParentRoute: () => regionRoute,
  id: 'help',
  component: lazyPage(() => import('./help-layout.tsx'), 'HelpLayout'),
});

const helpRoute = createRoute({
  getParentRoute: () => helpLayoutRoute,
  path: 'hulp',
  component: lazyPage(() => import('../features/help/help-page.tsx'), 'HelpPage'),
});

const glossaryRoute = createRoute({
  getParentRoute: () => helpLayoutRoute,
  path: 'hulp/begrippen',
  validateSearch: glossarySearchSchema,
  component: lazyPage(() => import('../features/help/glossary/glossary-page.tsx'), 'GlossaryPage'),
});

const practiceRoute = createRoute({
  getParentRoute: () => helpLayoutRoute,
  path: 'hulp/oefenen',
  component: lazyPage(() => import('../features/practice/practice-page.tsx'), 'PracticePage'),
});

const wishesRoute = createRoute({
  getParentRoute: () => helpLayoutRoute,
  path: 'wensen',
  validateSearch: wishSearchSchema,
  component: lazyPage(() => import('../features/wishes/wishes-page.tsx'), 'WishesPage'),
});

const jointSessionsRoute = createRoute({
  getParentRoute: () => helpLayoutRoute,
  path: 'sessies',
  component: lazyPage(
    () => import('../features/joint-sessions/joint-sessions-page.tsx'),
    'JointSessionsPage',
  ),
});

const settingsRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'beheer',
  component: lazyPage(() => import('./settings-layout.tsx'), 'SettingsLayout'),
});

const settingsHomeRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: paths.regionSettings, params, replace: true });
  },
});

const regionSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'regio',
  component: lazyPage(
    () => import('../features/settings/region-settings-page.tsx'),
    'RegionSettingsPage',
  ),
});

const peopleRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'mensen',
  component: lazyPage(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
});

const regionCostsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'kosten',
  validateSearch: costsSearchSchema,
  component: lazyPage(
    () => import('../features/settings/region-costs-page.tsx'),
    'RegionCostsPage',
  ),
});

const auditRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'logboek',
  validateSearch: auditSearchSchema,
  component: lazyPage(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});

const fieldSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'velden',
  validateSearch: fieldSearchSchema,
  component: lazyPage(() => import('../features/settings/fields/fields-page.tsx'), 'FieldsPage'),
});

const formsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'formulieren',
  component: lazyPage(() => import('../features/settings/forms/forms-page.tsx'), 'FormsPage'),
});

const formRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'formulieren/$formId',
  component: lazyPage(() => import('../features/settings/forms/form-page.tsx'), 'FormPage'),
});

const wordSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'woorden',
  component: lazyPage(() => import('../features/settings/words/words-page.tsx'), 'WordsPage'),
});

const templateSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'takenlijsten',
  component: lazyPage(
    () => import('../features/settings/templates/templates-page.tsx'),
    'TemplatesPage',
  ),
});

const inboxRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'binnengekomen',
  component: lazyPage(() => import('../features/inbox/inbox-page.tsx'), 'InboxPage'),
});

const mailTemplatesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'mailsjablonen',
  component: lazyPage(
    () => import('../features/settings/mail-templates/mail-templates-page.tsx'),
    'MailTemplatesPage',
  ),
});

const securitySettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'beveiliging',
  component: lazyPage(() => import('../features/settings/security-page.tsx'), 'SecurityPage'),
});

export const regionRoutes = regionRoute.addChildren([
  regionHomeRoute,
  todayRoute,
  figuresRoute,
  reportRoute,
  wallRoute,
  candidatesRoute,
  newCandidateRoute,
  candidateRoute,
  tasksRoute,
  activitiesRoute,
  newActivityRoute,
  activityRoute,
  changeActivityRoute,
  attendanceRoute,
  networkRoute,
  networkMapRoute,
  contactsRoute,
  elsewhereRoute,
  organizationRoute,
  helpLayoutRoute.addChildren([
    helpRoute,
    glossaryRoute,
    practiceRoute,
    wishesRoute,
    jointSessionsRoute,
  ]),
  settingsRoute.addChildren([
    settingsHomeRoute,
    regionSettingsRoute,
    peopleRoute,
    regionCostsRoute,
    auditRoute,
    fieldSettingsRoute,
    formsRoute,
    formRoute,
    wordSettingsRoute,
    templateSettingsRoute,
    mailTemplatesRoute,
    inboxRoute,
    securitySettingsRoute,
  ]),
]);
