// Runs before each test file with a browser: a backend with the demo and the built web application, for this file alone.
// The local backend takes in some 180 visits of a browser; then pages load for ever until the first are two minutes ago.
import { basename } from 'node:path';
import { afterAll, expect } from 'vitest';
import { seed } from '../../local/src/seed/seed.ts';
import { startStandIns } from '../../local/src/sources/start-stand-ins.ts';
import { startWeb } from '../../local/src/web-server.ts';
import { startOwnBackend, stopOwnBackend } from './backend.ts';
import { changedFiles } from './changed-sources.ts';

const file = basename(expect.getState().testPath ?? 'browser', '.spec.ts');
// Nothing is imported until a test asks for it.
const sources = await startStandIns({}, [changedFiles]);
const backend = await startOwnBackend(`.local/backend-of-${file}.log`, sources.settings);
// Fewer people than the demo has, for time; the accounts, regions and forms are its own.
await seed(backend, { candidatesPerRegion: 40 });
const web = await startWeb({ ports: backend.address.ports, mode: 'built' });

afterAll(async () => {
  await web.close();
  await stopOwnBackend();
  await sources.close();
});
