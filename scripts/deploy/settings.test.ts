import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseManifest } from './functions-manifest.ts';
import { readSettings, secretsNeeded, settingProblems, settingWarnings } from './settings.ts';

const functions = parseManifest({
  endpoints: {
    importReference: {
      platform: 'gcfv2',
      secretEnvironmentVariables: [{ key: 'HOVI_KEY' }],
    },
  },
  params: [
    { name: 'MAIL_FROM', type: 'string' },
    { name: 'MAIL_RETRIES', type: 'int', default: 3 },
    { name: 'HOVI_KEY', type: 'secret' },
  ],
});

describe('settings', () => {
  it('are complete when everything without a standard value is set', () => {
    expect(settingProblems(functions, { MAIL_FROM: 'post@instroom.example' })).toEqual([]);
  });

  it('are not complete without it', () => {
    expect(settingProblems(functions, {})).toEqual(['MAIL_FROM is not set']);
  });

  it('hold nothing that nobody asks for', () => {
    expect(settingProblems(functions, { MAIL_FROM: 'x', MAIL_FORM: 'x' })).toEqual([
      'MAIL_FORM is set, and no function asks for it',
    ]);
  });

  it('warn where they would be those of the demo', () => {
    const params = [{ name: 'APP_URL', type: 'string', default: 'http://127.0.0.1:5000' }];
    const asking = parseManifest({ endpoints: {}, params });
    expect(settingWarnings(asking, {})).toEqual(['APP_URL is not set: http://127.0.0.1:5000']);
    expect(settingWarnings(asking, { APP_URL: 'https://instroom.example' })).toEqual([]);
    expect(settingWarnings(functions, {})).toEqual([]);
  });

  it('hold no secrets, but say which are needed', () => {
    expect(settingProblems(functions, { MAIL_FROM: 'x', HOVI_KEY: 'x' })).toEqual([
      'HOVI_KEY is a secret and stands in a file',
    ]);
    expect(secretsNeeded(functions)).toEqual(['HOVI_KEY']);
  });

  it('are those of the project, never those of this machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, '.env'), 'A=everywhere\nB=everywhere');
    writeFileSync(join(folder, '.env.instroom-test'), 'B=here');
    writeFileSync(join(folder, '.env.instroom-productie'), 'A=elsewhere');
    writeFileSync(join(folder, '.env.local'), 'A=machine');
    expect(readSettings(folder, 'instroom-test')).toEqual({ A: 'everywhere', B: 'here' });
  });
});
