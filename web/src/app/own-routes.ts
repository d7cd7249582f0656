// The way in, and what is somebody's own in no region.
import { createRoute, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { currentAccount } from '../data/auth.ts';
import { paths, signInReasons } from '../paths.ts';
import { lazyPage, requireAccount, rootRoute } from './root-route.tsx';

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

const notificationSettingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: paths.notificationSettings,
  validateSearch: accountSearchSchema,
  beforeLoad: requireAccount,
  component: lazyPage(
    () => import('./notification-settings-layout.tsx'),
    'NotificationSettingsLayout',
  ),
});

export const ownRoutes = [
  signInRoute,
  invitationRoute,
  signInLinkRoute,
  newPasswordRoute,
  homeRoute,
  accountRoute,
  notificationSettingsRoute,
] as const;
