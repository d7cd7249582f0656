// The headers of Hosting: what a browser may do with our pages, and how long it keeps them.
import type { HeaderRule } from '../../local/src/firebase-json.ts';
import { headersFor } from '../../local/src/web-server/rewrites.ts';
import { appCheckSources } from './app-check.ts';
import { providerSources } from './sign-in-providers.ts';
import type { WebSettings } from './web-settings.ts';

const everywhere = [
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
];

type Headers = Map<string, string>;
type Expectation = { path: string; problems: (headers: Headers) => string[] };

const expectations = (settings: WebSettings): Expectation[] => [
  { path: '/', problems: asApplication(settings) },
  { path: '/index.html', problems: asApplication(settings) },
  { path: '/demo/kandidaten/1', problems: asApplication(settings) },
  { path: '/f/demo', problems: asCandidatePage },
  { path: '/formulier/demo', problems: asCandidatePage },
  { path: '/agenda/demo', problems: asCandidatePage },
  { path: '/aanmelding/demo/geheim', problems: asCandidatePage },
  { path: '/bedankt/index.html', problems: asCandidatePage },
  { path: '/assets/index-abc.js', problems: kept('public, max-age=31536000, immutable') },
  { path: '/embed/form.js', problems: asEmbed },
  { path: '/embed/agenda.js', problems: asEmbed },
];

/** As firebase.json in git is. */
const nobodyElse: WebSettings = {
  providers: { setting: '', providers: [], authDomain: '' },
  siteKey: '',
};

export function headerProblems(
  rules: readonly HeaderRule[],
  settings: WebSettings = nobodyElse,
): string[] {
  return expectations(settings).flatMap(({ path, problems }) => {
    const headers = effectiveHeaders(rules, path);
    const missing = everywhere.filter((name) => !headers.has(name)).map((name) => `has no ${name}`);
    return [...missing, ...problems(headers)].map((problem) => `${path} ${problem}`);
  });
}

/** Of two rules that set the same header, Hosting takes the later one (firebase-tools issue 9467). */
export function effectiveHeaders(rules: readonly HeaderRule[], path: string): Headers {
  return new Map(headersFor(rules, path).map(([name, value]) => [name.toLowerCase(), value]));
}

function asApplication({ providers, siteKey }: WebSettings) {
  const signIn = providers.providers.length > 0 ? providerSources(providers) : undefined;
  const proof = siteKey ? appCheckSources : undefined;
  const all = (...sources: (string | readonly string[] | undefined)[]) =>
    sources.flatMap((source) => source ?? []).join(' ');
  return (headers: Headers): string[] => {
    const policy = policyIn(headers);
    const isAsked = ([source = '']: readonly string[]) =>
      policy.get('connect-src')?.includes(source);
    return [
      ...kept('no-cache')(headers),
      ...demand(policy, 'script-src', all("'self'", signIn?.script, proof?.scripts)),
      // Files of a dossier are shown from memory: pictures, and a PDF in a frame.
      ...demand(policy, 'img-src', "'self' blob:"),
      ...demand(policy, 'frame-src', all('blob:', signIn?.frame, proof?.frames)),
      ...demand(policy, 'style-src', "'self'"),
      ...(isAsked(appCheckSources.exchanges) === Boolean(proof)
        ? []
        : [`${proof ? 'cannot' : 'may'} ask for proofs of App Check`]),
      ...commonProblems(policy),
    ];
  };
}

function asCandidatePage(headers: Headers): string[] {
  const policy = policyIn(headers);
  const scripts = [...policy.keys()].filter((name) => name.startsWith('script-src'));
  return [
    ...scripts.map((name) => `allows scripts: ${name}`),
    ...demand(policy, 'img-src', "'self'"),
    ...demand(policy, 'frame-src', undefined),
    ...commonProblems(policy),
  ];
}

/** Websites of others load it, and get a new version soon. */
function asEmbed(headers: Headers): string[] {
  const seconds = Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? Infinity);
  return [
    ...(seconds <= 3600 ? [] : ['is kept for more than an hour']),
    ...(headers.get('access-control-allow-origin') === '*' ? [] : ['is not for every website']),
    ...(headers.get('cross-origin-resource-policy') === 'cross-origin'
      ? []
      : ['may not be loaded by other websites']),
  ];
}

function kept(value: string) {
  return (headers: Headers) =>
    headers.get('cache-control') === value ? [] : [`is not kept as "${value}"`];
}

type Policy = Map<string, string>;

function policyIn(headers: Headers): Policy {
  const directives = (headers.get('content-security-policy') ?? '').split(';');
  return new Map(
    directives.map((directive): [string, string] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
}

function commonProblems(policy: Policy): string[] {
  const sources = [...policy].filter(([name]) => name.endsWith('-src'));
  const fromMemory = ['img-src', 'frame-src'];
  return [
    ...demand(policy, 'default-src', "'none'"),
    ...demand(policy, 'object-src', "'none'"),
    ...demand(policy, 'base-uri', "'none'"),
    ...demand(policy, 'frame-ancestors', "'none'"),
    ...(policy.get('form-action')?.startsWith("'self'") ? [] : ['does not say where forms go']),
    ...sources
      .filter(
        ([name, value]) =>
          /'unsafe-|(^|\s)(\*|https?:|data:)(\s|$)|\bhttp:|127\.0/.test(value) ||
          (/(^|\s)blob:(\s|$)/.test(value) && !fromMemory.includes(name)),
      )
      .map(([name, value]) => `is too generous: ${name} ${value}`),
  ];
}

function demand(policy: Policy, name: string, value: string | undefined): string[] {
  return policy.get(name) === value ? [] : [`should have ${name} ${value ?? 'not at all'}`];
}
