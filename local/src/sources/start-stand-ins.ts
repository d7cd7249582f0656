// All sources of organizations on this machine, and what the functions need to know to ask them.
import { duoPaths, duoRoutes } from './duo.ts';
import { hoviRoutes } from './hovi-routes.ts';
import { kiesmboRoutes } from './kiesmbo-routes.ts';
import { onderwijsloketRoutes } from './onderwijsloket-routes.ts';
import type { SourceRoutes } from './routes.ts';
import { type SourceServer, startSources } from './server.ts';
import { standInKey } from './stand-in-key.ts';

export interface StandIns extends SourceServer {
  /** Settings and keys of the functions. */
  settings: Record<string, string>;
}

/** With the real files where a folder of them is named. `before`: what answers first, for tests of a source that changes. */
export async function startStandIns(
  env: NodeJS.ProcessEnv = process.env,
  before: readonly SourceRoutes[] = [],
): Promise<StandIns> {
  const data = { realFolder: env.INSTROOM_REFDATA || undefined };
  const server = await startSources([
    ...before,
    duoRoutes(data),
    hoviRoutes(data),
    kiesmboRoutes(data),
    onderwijsloketRoutes(),
  ]);
  return { ...server, settings: settingsFor(server.url) };
}

function settingsFor(url: string): Record<string, string> {
  return {
    DUO_URL: `${url}${duoPaths.files}`,
    DUO_PORTAL_URL: `${url}${duoPaths.portal}`,
    HOVI_URL: `${url}/hovi/api/4`,
    HOVI_TOKEN: standInKey,
    KIESMBO_URL: `${url}/kiesmbo`,
    KIESMBO_KEY: standInKey,
    ONDERWIJSLOKET_URL: `${url}/onderwijsloket`,
    ONDERWIJSLOKET_TOKEN: standInKey,
  };
}
