// What a project builds its application with, and what that asks of the headers. From `web/.env` and `web/.env.P`.
import { join } from 'node:path';
import type { HeaderRule } from '../../local/src/firebase-json.ts';
import { admittingAppCheck, siteKeyProblems } from './app-check.ts';
import { readSettings } from './settings.ts';
import {
  admittingProviders,
  type ProviderSettings,
  providerProblems,
  providersOf,
} from './sign-in-providers.ts';

export interface WebSettings {
  providers: ProviderSettings;
  /** Of App Check; empty where the project has none. */
  siteKey: string;
}

export function readWebSettings(checkout: string, projectId: string): WebSettings {
  const settings = readSettings(join(checkout, 'web'), projectId);
  return {
    providers: providersOf(settings, projectId),
    siteKey: settings.VITE_APP_CHECK_SITE_KEY ?? '',
  };
}

export function webSettingProblems({ providers, siteKey }: WebSettings): string[] {
  return [...providerProblems(providers.setting), ...siteKeyProblems(siteKey)];
}

/** As Vite reads them. */
export const buildEnvironment = ({ providers, siteKey }: WebSettings) => ({
  VITE_SIGN_IN_PROVIDERS: providers.setting,
  VITE_APP_CHECK_SITE_KEY: siteKey,
});

export function admitting(
  rules: readonly HeaderRule[],
  { providers, siteKey }: WebSettings,
): HeaderRule[] {
  return admittingAppCheck(admittingProviders(rules, providers), siteKey);
}

/** In a line of the check of headers; undefined where they are as in git. */
export function widenedFor({ providers, siteKey }: WebSettings): string | undefined {
  const names = providers.providers.map(({ name }) => name).join(', ');
  const parts = [
    ...(names ? [`signing in through ${names}`] : []),
    ...(siteKey ? ['App Check'] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}
