import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFirebaseJson } from '../../local/src/firebase-json.ts';
import { effectiveHeaders, headerProblems } from './headers.ts';
import { providerProblems, providersOf } from './sign-in-providers.ts';
import { admitting } from './web-settings.ts';

const stored = readFirebaseJson().hosting.headers;

const settingsOf = (text: string) => ({
  providers: providersOf(parseEnv(text), 'instroom-test'),
  siteKey: '',
});

describe('signing in through somebody else', () => {
  it('widens nothing where it is not set', () => {
    const settings = settingsOf('');
    expect(settings.providers.providers).toEqual([]);
    expect(admitting(stored, settings)).toEqual(stored);
    expect(headerProblems(admitting(stored, settings), settings)).toEqual([]);
  });

  it('widens the pages of the application, exactly as far as it must', () => {
    const settings = settingsOf('VITE_SIGN_IN_PROVIDERS="google.com,oidc.surfconext=SURFconext"');
    const widened = admitting(stored, settings);
    expect(headerProblems(widened, settings)).toEqual([]);
    const policy = effectiveHeaders(widened, '/inloggen').get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' https://apis.google.com;");
    expect(policy).toContain('frame-src blob: https://instroom-test.firebaseapp.com;');
    expect(policy).toContain("style-src 'self';");
    const pageOfCandidates = effectiveHeaders(widened, '/formulier/demo');
    expect(pageOfCandidates.get('content-security-policy')).toBe(
      effectiveHeaders(stored, '/formulier/demo').get('content-security-policy'),
    );
  });

  it('is found missing in headers that were not widened, and too much where it is not set', () => {
    const settings = settingsOf('VITE_SIGN_IN_PROVIDERS=google.com\nAUTH_DOMAIN=instroom.example');
    expect(headerProblems(stored, settings)).not.toEqual([]);
    expect(headerProblems(admitting(stored, settings), settingsOf(''))).not.toEqual([]);
    const providers = { ...settings.providers, authDomain: 'elsewhere.example' };
    const elsewhere = { ...settings, providers };
    expect(headerProblems(admitting(stored, elsewhere), settings)).not.toEqual([]);
  });

  it('ends the deployment where the setting is not understood', () => {
    const { providers } = settingsOf('VITE_SIGN_IN_PROVIDERS=facebook.com');
    expect(providerProblems(providers.setting)).toHaveLength(1);
    expect(providerProblems('google.com')).toEqual([]);
  });
});
