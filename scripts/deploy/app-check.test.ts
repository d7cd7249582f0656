import { describe, expect, it } from 'vitest';
import { readFirebaseJson } from '../../local/src/firebase-json.ts';
import { siteKeyProblems } from './app-check.ts';
import { effectiveHeaders, headerProblems } from './headers.ts';
import { admitting, type WebSettings, widenedFor } from './web-settings.ts';

const stored = readFirebaseJson().hosting.headers;
const siteKey = '6Lexample_example-example_example-exampl';

const settingsWith = (key: string): WebSettings => ({
  providers: { setting: '', providers: [], authDomain: 'instroom-test.firebaseapp.com' },
  siteKey: key,
});

describe('App Check', () => {
  it('widens nothing where there is no key', () => {
    expect(admitting(stored, settingsWith(''))).toEqual(stored);
    expect(headerProblems(stored, settingsWith(''))).toEqual([]);
    expect(widenedFor(settingsWith(''))).toBeUndefined();
  });

  it('widens the pages of the application, exactly as far as it must', () => {
    const settings = settingsWith(siteKey);
    const widened = admitting(stored, settings);
    expect(headerProblems(widened, settings)).toEqual([]);
    expect(widenedFor(settings)).toBe('App Check');
    const policy = effectiveHeaders(widened, '/inloggen').get('content-security-policy') ?? '';
    expect(policy).toContain(
      "script-src 'self' https://www.google.com/recaptcha/enterprise.js https://www.gstatic.com/recaptcha/releases/;",
    );
    expect(policy).toContain("style-src 'self';");
    for (const path of ['/f/demo', '/formulier/demo', '/agenda/demo', '/api/forms/demo'])
      expect(effectiveHeaders(widened, path), path).toEqual(effectiveHeaders(stored, path));
  });

  it('is found missing in headers that were not widened, and too much where there is no key', () => {
    const widened = admitting(stored, settingsWith(siteKey));
    expect(headerProblems(stored, settingsWith(siteKey))).not.toEqual([]);
    expect(headerProblems(widened, settingsWith(''))).not.toEqual([]);
  });

  it('goes together with signing in through somebody else', () => {
    const settings = settingsWith(siteKey);
    const google = { id: 'google.com', name: 'Google' };
    const both = { ...settings, providers: { ...settings.providers, providers: [google] } };
    expect(headerProblems(admitting(stored, both), both)).toEqual([]);
    expect(headerProblems(admitting(stored, settings), both)).not.toEqual([]);
  });

  it('ends the deployment where the key is none', () => {
    expect(siteKeyProblems(siteKey)).toEqual([]);
    expect(siteKeyProblems('')).toEqual([]);
    expect(siteKeyProblems('6Lexample')).toHaveLength(1);
  });
});
