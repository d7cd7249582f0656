import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFirebaseJson } from '../../local/src/firebase-json.ts';
import { effectiveHeaders, headerProblems } from './headers.ts';
import { admittingProviders, providerProblems, readProviderSettings } from './sign-in-providers.ts';

const stored = readFirebaseJson().hosting.headers;

function settingsOf(setting: string) {
  const checkout = mkdtempSync(join(tmpdir(), 'providers-'));
  onTestFinished(() => rmSync(checkout, { recursive: true }));
  mkdirSync(join(checkout, 'web'));
  writeFileSync(join(checkout, 'web/.env.instroom-test'), setting);
  return readProviderSettings(checkout, 'instroom-test');
}

describe('signing in through somebody else', () => {
  it('widens nothing where it is not set', () => {
    const settings = settingsOf('');
    expect(settings.providers).toEqual([]);
    expect(admittingProviders(stored, settings)).toEqual(stored);
    expect(headerProblems(admittingProviders(stored, settings), settings)).toEqual([]);
  });

  it('widens the pages of the application, exactly as far as it must', () => {
    const settings = settingsOf('VITE_SIGN_IN_PROVIDERS="google.com,oidc.surfconext=SURFconext"');
    const widened = admittingProviders(stored, settings);
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
    expect(headerProblems(admittingProviders(stored, settings), settingsOf(''))).not.toEqual([]);
    const elsewhere = { ...settings, authDomain: 'elsewhere.example' };
    expect(headerProblems(admittingProviders(stored, elsewhere), settings)).not.toEqual([]);
  });

  it('ends the deployment where the setting is not understood', () => {
    const { setting } = settingsOf('VITE_SIGN_IN_PROVIDERS=facebook.com');
    expect(providerProblems(setting)).toHaveLength(1);
    expect(providerProblems('google.com')).toEqual([]);
  });
});
