// One backend with the functions for all tests of the project, on free ports, ended when they are done.
import type { TestProject } from 'vitest/node';
import { startBackend } from '../../local/src/backend.ts';
import { freePorts } from '../../local/src/ports.ts';
import { buildFunctionsIfChanged } from '../../scripts/build.ts';
import './provided.ts';

export default async function setup(project: TestProject) {
  await buildFunctionsIfChanged();
  const backend = await startBackend({
    ports: await freePorts(),
    logFile: `.local/backend-of-${project.name}-tests.log`,
  });
  project.provide('backend', backend.address);
  return () => backend.stop();
}
