// Everything a browser test needs: the backend, the functions and the built web application.
import type { TestProject } from 'vitest/node';
import { startWeb } from '../../local/src/web-server.ts';
import { buildWebIfChanged } from '../../scripts/build.ts';
import { startForTests } from './backend.setup.ts';

export default async function setup(project: TestProject) {
  await buildWebIfChanged();
  const backend = await startForTests(project);
  const web = await startWeb({ ports: backend.address.ports, mode: 'built' });
  return async () => {
    await web.close();
    await backend.stop();
  };
}
