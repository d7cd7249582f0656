// What App Check needs of the headers, and only where the application is built with a key for it: a script of Google that
// judges the browser, its hidden frame, and the exchange of that judgement for a proof. Exact addresses where there are
// any: other scripts below them would undo the policy.
import type { HeaderRule } from '../../local/src/firebase-json.ts';

export const appCheckSources = {
  scripts: [
    'https://www.google.com/recaptcha/enterprise.js',
    'https://www.gstatic.com/recaptcha/releases/',
  ],
  frames: ['https://www.google.com/recaptcha/enterprise/'],
  exchanges: [
    'https://content-firebaseappcheck.googleapis.com',
    'https://www.google.com/recaptcha/enterprise/',
  ],
};

/** A score-based key of reCAPTCHA Enterprise; empty where a project has none. */
export function siteKeyProblems(siteKey: string): string[] {
  return siteKey === '' || /^[\w-]{40}$/.test(siteKey)
    ? []
    : [`VITE_APP_CHECK_SITE_KEY is no site key: ${siteKey}`];
}

export function admittingAppCheck(rules: readonly HeaderRule[], siteKey: string): HeaderRule[] {
  if (!siteKey) return [...rules];
  return rules.map(({ source, headers }) => ({
    source,
    headers: headers.map(({ key, value }) => ({
      key,
      value: key.toLowerCase() === 'content-security-policy' ? widened(value) : value,
    })),
  }));
}

/** Pages without scripts have nothing to show, and stay as they are. */
function widened(policy: string): string {
  const { scripts, frames, exchanges } = appCheckSources;
  if (!/(^|; )script-src /.test(policy)) return policy;
  return policy
    .replace(/script-src [^;]+/, (directive) => [directive, ...scripts].join(' '))
    .replace(/frame-src [^;]+/, (directive) => [directive, ...frames].join(' '))
    .replace(/connect-src [^;]+/, (directive) => [directive, ...exchanges].join(' '));
}
