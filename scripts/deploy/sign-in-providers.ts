// What signing in through Google, Microsoft or an institution needs of the headers, and only where the application is
// built with it: the SDK opens a window, and a hidden frame of the project's address for Authentication tells what came of
// that. A script of Google puts that frame into the page.
import {
  parseSignInProviders,
  type SignInProvider,
} from '@instroom/domain/account/sign-in-provider.ts';
import type { HeaderRule } from '../../local/src/firebase-json.ts';
import type { Settings } from './settings.ts';

export interface ProviderSettings {
  /** As it is built into the application; empty where nobody else vouches for anybody. */
  setting: string;
  providers: SignInProvider[];
  /** Where Authentication is served: by itself `P.firebaseapp.com`. */
  authDomain: string;
}

export function providerProblems(setting: string): string[] {
  try {
    parseSignInProviders(setting);
    return [];
  } catch {
    return [`VITE_SIGN_IN_PROVIDERS is not understood: ${setting}`];
  }
}

export function providersOf(settings: Settings, projectId: string): ProviderSettings {
  const setting = settings.VITE_SIGN_IN_PROVIDERS ?? '';
  return {
    setting,
    providers: providerProblems(setting).length > 0 ? [] : parseSignInProviders(setting),
    authDomain: settings.AUTH_DOMAIN ?? `${projectId}.firebaseapp.com`,
  };
}

/** What the pages of the application may load then. */
export const providerSources = ({ authDomain }: Pick<ProviderSettings, 'authDomain'>) => ({
  script: 'https://apis.google.com',
  frame: `https://${authDomain}`,
});

export function admittingProviders(
  rules: readonly HeaderRule[],
  settings: ProviderSettings,
): HeaderRule[] {
  if (settings.providers.length === 0) return [...rules];
  return rules.map(({ source, headers }) => ({
    source,
    headers: headers.map(({ key, value }) => ({ key, value: widened(key, value, settings) })),
  }));
}

function widened(key: string, value: string, settings: ProviderSettings): string {
  const { script, frame } = providerSources(settings);
  switch (key.toLowerCase()) {
    case 'content-security-policy':
      // Pages without scripts sign nobody in, and stay as they are.
      return value
        .replace("script-src 'self';", `script-src 'self' ${script};`)
        .replace('frame-src blob:;', `frame-src blob: ${frame};`);
    case 'cross-origin-opener-policy':
      // Else the window that was opened could not answer.
      return 'same-origin-allow-popups';
    default:
      return value;
  }
}
