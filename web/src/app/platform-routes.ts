// The pages of who administers the platform.
import { createRoute, redirect } from '@tanstack/react-router';
import { wizardSearchSchema } from '../features/platform/wizard/wizard-search.ts';
import { paths } from '../paths.ts';
import { auditSearchSchema } from '../shared/audit-filter.ts';
import { costsSearchSchema } from '../shared/costs/costs-search.ts';
import { yearSearchSchema } from '../shared/year-search.ts';
import { lazyPage, requireAccount, rootRoute } from './root-route.tsx';

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

const platformFiguresRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'cijfers',
  validateSearch: yearSearchSchema,
  component: lazyPage(() => import('../features/platform/year/year-page.tsx'), 'YearPage'),
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

const platformImportsRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'bronnen',
  component: lazyPage(() => import('../features/imports/imports-page.tsx'), 'ImportsPage'),
});

const platformImportRunRoute = createRoute({
  getParentRoute: () => platformRoute,
  path: 'bronnen/$runId',
  component: lazyPage(() => import('../features/imports/run-page.tsx'), 'RunPage'),
});

export const platformRoutes = platformRoute.addChildren([
  platformHomeRoute,
  platformRegionsRoute,
  platformNewRegionRoute,
  platformRegionRoute,
  platformFiguresRoute,
  platformCostsRoute,
  platformAuditRoute,
  platformWishesRoute,
  platformJointSessionsRoute,
  platformSupportRoute,
  platformPracticeRoute,
  platformImportsRoute,
  platformImportRunRoute,
]);
