// Every address that Hosting hands to a function leads to one that is deployed.
import type { Rewrite } from '../../local/src/firebase-json.ts';
import type { FunctionsManifest } from './functions-manifest.ts';

export function rewriteProblems(
  rewrites: readonly Rewrite[],
  { endpoints }: FunctionsManifest,
): string[] {
  return rewrites.flatMap((rewrite) => {
    if (!('function' in rewrite)) return [];
    const { functionId, region } = rewrite.function;
    const endpoint = endpoints[functionId];
    if (!endpoint) return [`${rewrite.source} leads to ${functionId}, which is not deployed`];
    if (!endpoint.httpsTrigger)
      return [`${rewrite.source} leads to ${functionId}, which does not answer requests`];
    if (!endpoint.region?.includes(region))
      return [`${rewrite.source} looks for ${functionId} in ${region}: ${endpoint.region}`];
    return [];
  });
}
