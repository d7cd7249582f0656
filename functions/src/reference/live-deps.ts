// What imports work with when deployed.
import { getFunctions } from 'firebase-admin/functions';
import { db } from '../platform/firebase.ts';
import { functionsRegion } from '../platform/options.ts';
import { projectFiles } from '../platform/project-files.ts';
import { createHttpClient } from './http-client.ts';
import type { ImportDeps } from './import-deps.ts';
import { adapterOf, allowedHosts } from './sources/all-sources.ts';
import { hoviMaxPerSecond } from './sources/hovi.ts';

let deps: ImportDeps | undefined;

/** Made when it is first needed: settings have no value before that. */
export function liveDeps(): ImportDeps {
  deps ??= {
    db,
    files: projectFiles(),
    http: createHttpClient({ allowedHosts: allowedHosts(), maxPerSecond: hoviMaxPerSecond }),
    adapterOf,
    now: () => new Date(),
    enqueue: async (runId) => {
      const queue = getFunctions().taskQueue(
        `locations/${functionsRegion}/functions/continueImport`,
      );
      await queue.enqueue({ runId }, { dispatchDeadlineSeconds: 540 });
    },
  };
  return deps;
}
