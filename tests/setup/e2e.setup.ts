// Everything a browser test needs: the backend, the functions, the built web application and the demo.
import type { TestProject } from 'vitest/node';
import { seed } from '../../local/src/seed/seed.ts';
import { startWeb } from '../../local/src/web-server.ts';
import { buildWebIfChanged } from '../../scripts/build.ts';
import { startForTests } from './backend.setup.ts';

export default async function setup(project: TestProject) {
  await buildWebIfChanged();
  const backend = await startForTests(project);
  // Fewer people than the demo has, for time; the accounts, regions and forms are its own.
  await seed(backend, { candidatesPerRegion: 40 });
  const web = await startWeb({ ports: backend.address.ports, mode: 'built' });
  return async () => {
    await web.close();
    await backend.stop();
  };
}
