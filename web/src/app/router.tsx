// The addresses and what each one shows. Every page is loaded when it is first opened; the way in stays small.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { z } from 'zod';
import { currentAccount } from '../data/auth.ts';
import { network } from '../data/connection.ts';
import { wizardSearchSchema } from '../features/platform/wizard/wizard-search.ts';
import { paths, signInReasons } from '../paths.ts';
import { auditSearchSchema } from '../shared/audit-filter.ts';
import { candidateSearchSchema } from '../shared/candidate-filter.ts';
import { costsSearchSchema } from '../shared/costs/costs-search.ts';
import { fieldSearchSchema } from '../shared/field-search.ts';
import { figureSearchSchema } from '../shared/figure-parts.ts';
import { glossarySearchSchema, wishSearchSchema } from '../shared/help-search.ts';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RootLayout } from './root-layout.tsx';
import { parseSearch, stringifySearch } from './search-parameters.ts';

/**
 * Loads a page when it is opened. Without a network that waits: a load that fails makes the router reload the window,
 * and with it goes what somebody typed.
 */
function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(() => network().then(load), name);
}

const rootRoute = createRootRoute({
  component: RootLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** Where to go on to: an address of this application, never another website. */
const terug = z
  .string()
  .regex(/^\/(?![/\\])/)
  .optional()
  .catch(undefined);
const signInSearchSchema = z.object({
  terug,
  waarom: z.enum(signInReasons).optional().catch(undefined),
});
const accountSearchSchema = z.object({ terug });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.signIn,
  validateSearch: signInSearchSchema,
  beforeLoad: ({ search }) => {
    if (currentAccount()) throw redirect({ href: search.terug ?? paths.home, replace: true });
  },
  component: lazyPage(() => import('../features/sign-in/sign-in-page.tsx'), 'SignInPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.invitation,
  component: lazyPage(() => import('./invitation-page.tsx'), 'InvitationPageWithSignIn'),
});

const signInLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.signInLink,
  component: lazyPage(() => import('../features/sign-in/link-page.tsx'), 'LinkPage'),
});

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.newPassword,
  component: lazyPage(() => import('../features/sign-in/new-password-page.tsx'), 'NewPasswordPage'),
});

function requireAccount({ location }: { location: { href: string } }) {
  if (currentAccount()) return;
  const search = location.href === paths.home ? {} : { terug: location.href };
  throw redirect({ to: paths.signIn, search, replace: true });
}

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.home,
  beforeLoad: requireAccount,
  component: lazyPage(() => import('./home-page.tsx'), 'HomePage'),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.account,
  validateSearch: accountSearchSchema,
  beforeLoad: requireAccount,
  component: lazyPage(() => import('./account-layout.tsx'), 'AccountLayout'),
});

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
  component: lazyPage(() => import('../features/today/today-page.tsx'), 'TodayPage'),
});

const figuresRoute = createRoute({
  getParentRoute: () => regionRoute,
  path: 'cijfers',
  validateSearch: figureSearchSchema,
  component: lazyPage(() => import('../features/dashboard/dashboard-page.tsx'), 'DashboardPage'),
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

const wordSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'woorden',
  component: lazyPage(() => import('../features/settings/words/words-page.tsx'), 'WordsPage'),
});

const securitySettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'beveiliging',
  component: lazyPage(() => import('../features/settings/security-page.tsx'), 'SecurityPage'),
});

const platformRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.platform,
  beforeLoad: requireAccount,
  component: lazyPage(() => import('./platform-layout.tsx'), 'PlatformLayout'),
});

const platformHomeRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: paths.platformRegions, replace: true });
  },
});

const platformRegionsRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'regios',
  component: lazyPage(() => import('../features/platform/regions-page.tsx'), 'RegionsPage'),
});

const platformNewRegionRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'regios/nieuw',
  validateSearch: wizardSearchSchema,
  component: lazyPage(
    () => import('../features/platform/wizard/new-region-page.tsx'),
    'NewRegionPage',
  ),
});

const platformRegionRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'regios/$regionId',
  component: lazyPage(() => import('../features/platform/region-page.tsx'), 'RegionPage'),
});

const platformCostsRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'kosten',
  validateSearch: costsSearchSchema,
  component: lazyPage(() => import('../features/platform/costs-page.tsx'), 'CostsPage'),
});

const platformAuditRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'logboek',
  validateSearch: auditSearchSchema,
  component: lazyPage(
    () => import('../features/audit/platform-audit-page.tsx'),
    'PlatformAuditPage',
  ),
});

const platformWishesRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'wensen',
  component: lazyPage(
    () => import('../features/wishes/platform-wishes-page.tsx'),
    'PlatformWishesPage',
  ),
});

const platformJointSessionsRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'sessies',
  component: lazyPage(
    () => import('../features/joint-sessions/platform-sessions-page.tsx'),
    'PlatformSessionsPage',
  ),
});

const platformSupportRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'ondersteuning',
  component: lazyPage(
    () => import('../features/help/support/platform-support-page.tsx'),
    'PlatformSupportPage',
  ),
});

const platformPracticeRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'oefenen',
  component: lazyPage(() => import('../features/practice/practice-page.tsx'), 'PracticePage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    invitationRoute,
    signInLinkRoute,
    newPasswordRoute,
    homeRoute,
    accountRoute,
    regionRoute.addChildren([
      regionHomeRoute,
      todayRoute,
      figuresRoute,
      candidatesRoute,
      newCandidateRoute,
      candidateRoute,
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
        wordSettingsRoute,
        securitySettingsRoute,
      ]),
    ]),
    platformRoute.addChildren([
      platformHomeRoute,
      platformRegionsRoute,
      platformNewRegionRoute,
      platformRegionRoute,
      platformCostsRoute,
      platformAuditRoute,
      platformWishesRoute,
      platformJointSessionsRoute,
      platformSupportRoute,
      platformPracticeRoute,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
