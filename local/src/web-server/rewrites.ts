// Which requests go to a function, as Firebase Hosting decides it: the first rewrite whose pattern fits wins.
import { matchesGlob } from 'node:path/posix';
import type { HeaderRule, Rewrite } from '../firebase-json.ts';

/** The path of the function that answers a request; undefined where the application itself does. */
export function functionPathFor(
  rewrites: readonly Rewrite[],
  path: string,
  projectId: string,
): string | undefined {
  const rewrite = rewrites.find(({ source }) => matchesGlob(path, source));
  if (!rewrite || !('function' in rewrite)) return undefined;
  const { functionId, region } = rewrite.function;
  return `/${projectId}/${region}/${functionId}`;
}

/** The headers that Hosting adds to whatever it answers for a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): [string, string][] {
  return rules
    .filter(({ source }) => matchesGlob(path, source))
    .flatMap(({ headers }) => headers.map(({ key, value }): [string, string] => [key, value]));
}
