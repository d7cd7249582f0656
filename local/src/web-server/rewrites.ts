// Which requests go to a function, as Firebase Hosting decides it: the first rewrite whose pattern fits wins.
import { matchesGlob } from 'node:path/posix';
import type { HeaderRule, Rewrite } from '../firebase-json.ts';

/** The path of the function that answers a request; undefined where the application itself does. */
export function functionPathFor(
  rewrites: readonly Rewrite[],
  path: string,
  projectId: string,
): string | undefined {
  const rewrite = rewriteFor(rewrites, path);
  if (!rewrite || !('function' in rewrite)) return undefined;
  const { functionId, region } = rewrite.function;
  return `/${projectId}/${region}/${functionId}`;
}

/** Whether the application answers for a path at which there is no file. */
export function leadsToApplication(rewrites: readonly Rewrite[], path: string): boolean {
  const rewrite = rewriteFor(rewrites, path);
  return rewrite !== undefined && 'destination' in rewrite;
}

/** The headers that Hosting adds to whatever it answers for a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): [string, string][] {
  return rules
    .filter(({ source }) => fits(path, source))
    .flatMap(({ headers }) => headers.map(({ key, value }): [string, string] => [key, value]));
}

function rewriteFor(rewrites: readonly Rewrite[], path: string): Rewrite | undefined {
  return rewrites.find(({ source }) => fits(path, source));
}

/** `!/@(api|assets)/**`: everything but these. */
function fits(path: string, pattern: string): boolean {
  return pattern.startsWith('!')
    ? !matchesGlob(path, pattern.slice(1))
    : matchesGlob(path, pattern);
}
