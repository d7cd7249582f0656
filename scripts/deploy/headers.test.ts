import { describe, expect, it } from 'vitest';
import { type HeaderRule, readFirebaseJson } from '../../local/src/firebase-json.ts';
import { effectiveHeaders, headerProblems } from './headers.ts';

const deployed = readFirebaseJson().hosting.headers;

/** The deployed rules with one value replaced everywhere. */
function changed(from: string | RegExp, to: string): HeaderRule[] {
  return deployed.map(({ source, headers }) => ({
    source,
    headers: headers.map(({ key, value }) => ({ key, value: value.replace(from, to) })),
  }));
}

function without(key: string): HeaderRule[] {
  return deployed.map(({ source, headers }) => ({
    source,
    headers: headers.filter((header) => header.key !== key),
  }));
}

describe('the headers that are deployed', () => {
  it('are as strict as they should be', () => {
    expect(headerProblems(deployed)).toEqual([]);
  });

  it('let the later of two rules win', () => {
    const kept = (path: string) => effectiveHeaders(deployed, path).get('cache-control');
    expect(kept('/assets/index-abc.js')).toBe('public, max-age=31536000, immutable');
    expect(kept('/inloggen')).toBe('no-cache');
    // What functions answer, they say themselves.
    expect(kept('/api/forms/demo')).toBeUndefined();
    expect(kept('/f/demo')).toBeUndefined();
    expect(kept('/formulier/demo')).toBeUndefined();
  });

  it('let a form without script lead to the thank-you page of a website', () => {
    const policy = effectiveHeaders(deployed, '/api/forms/demo/submissions').get(
      'content-security-policy',
    );
    expect(policy).toContain("form-action 'self' https:;");
  });
});

describe('weaker headers are found:', () => {
  it.each([
    ['scripts written into the page', changed("script-src 'self'", "script-src 'unsafe-inline'")],
    ['scripts of others', changed("script-src 'self'", "script-src 'self' https://cdn.example")],
    ['styles written into the page', changed("style-src 'self'", "style-src 'unsafe-inline'")],
    ['any place to send to', changed("connect-src 'self'", 'connect-src https:')],
    ['this machine', changed("connect-src 'self'", "connect-src 'self' http://127.0.0.1:5013")],
    ['frames of others', changed("frame-ancestors 'none'", 'frame-ancestors *')],
    ['another base', changed("base-uri 'none'; ", '')],
    ['forms that lead anywhere', changed(/form-action [^;]+;/, '')],
    ['scripts from memory', changed("script-src 'self'", "script-src 'self' blob:")],
    ['frames of anybody', changed('frame-src blob:', 'frame-src https:')],
    ['pictures of anybody', changed("img-src 'self' blob:", "img-src 'self' https:")],
    ['no policy at all', without('Content-Security-Policy')],
    ['plain HTTP', without('Strict-Transport-Security')],
    ['guessed types', without('X-Content-Type-Options')],
    ['a page that is kept', changed('no-cache', 'public, max-age=3600')],
    ['assets that are not kept', changed(', immutable', '')],
    ['a form that is kept for days', changed('max-age=300', 'max-age=86400')],
    ['a form for nobody', without('Access-Control-Allow-Origin')],
    [
      'a script in pages for candidates',
      changed("default-src 'none'; style-src", "default-src 'none'; script-src 'self'; style-src"),
    ],
  ])('%s', (_what, rules) => {
    expect(headerProblems(rules)).not.toEqual([]);
  });
});
