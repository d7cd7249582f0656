// All checks, in the order in which a developer would want to know. Nothing here needs a network.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkout } from '../../local/src/checkout.ts';
import { readFirebaseJson } from '../../local/src/firebase-json.ts';
import { loadProblems } from './backend.ts';
import { bundleProblems } from './bundle.ts';
import type { Check } from './check.ts';
import { deployedConfig } from './deployed-config.ts';
import { type FunctionsManifest, readManifest } from './functions-manifest.ts';
import { headerProblems } from './headers.ts';
import { placeProblems } from './places.ts';
import { rewriteProblems } from './rewrites.ts';
import { readSettings, secretsNeeded, settingProblems, settingWarnings } from './settings.ts';
import { configProblems, indexProblems } from './tool.ts';
import {
  demoProblems,
  inKilobytes,
  pageProblems,
  readWebFiles,
  sizeProblems,
  sizesOf,
  sourceMapProblems,
} from './web-files.ts';
import { type WebSettings, widenedFor } from './web-settings.ts';

/** Calls `tell` with each check as soon as it is known. */
export async function runChecks(
  projectId: string,
  settings: WebSettings,
  tell: (check: Check) => void,
): Promise<void> {
  const { functions, hosting, firestore } = readFirebaseJson();
  const deployed = deployedConfig(settings);
  const [codebase] = functions;
  if (!codebase) return tell({ name: 'functions', problems: ['none in firebase.json'] });
  const functionsFolder = join(checkout, codebase.source);
  const manifest = readManifest(functionsFolder);

  tell({ name: 'firebase.json', problems: configProblems(deployed) });
  tell({ name: 'indexes', problems: indexProblems(readJson(firestore.indexes)) });
  tell({ name: 'rules, indexes and functions load', problems: await loadProblems() });
  checkFunctions(manifest, { functionsFolder, projectId }).forEach(tell);
  tell({
    name: 'rewrites lead to functions',
    problems: rewriteProblems(hosting.rewrites, manifest),
  });
  const widened = widenedFor(settings);
  tell({
    name: 'headers',
    problems: headerProblems(deployed.hosting.headers, settings),
    ...(widened && { note: widened }),
  });
  checkWeb(join(checkout, hosting.public)).forEach(tell);
}

function checkFunctions(
  manifest: FunctionsManifest,
  { functionsFolder, projectId }: { functionsFolder: string; projectId: string },
): Check[] {
  const { endpoints } = manifest;
  const { location, runtime } = placesSchema.parse(readJson('firebase.json'));
  const { dependencies, engines } = packageSchema.parse(
    readJson(join(functionsFolder, 'package.json')),
  );
  const code = readFileSync(join(functionsFolder, 'index.js'), 'utf8');
  const secrets = secretsNeeded(manifest);
  const settings = readSettings(functionsFolder, projectId);
  return [
    {
      name: 'in the European Union',
      problems: placeProblems({ databaseLocation: location, functions: manifest }),
      note: `${Object.keys(endpoints).length} functions, database in ${location}`,
    },
    {
      name: 'functions bundle',
      problems: bundleProblems({ code, dependencies, engines, runtime }),
      note: inKilobytes(code.length),
    },
    {
      name: 'settings',
      problems: settingProblems(manifest, settings),
      warnings: settingWarnings(manifest, settings),
      ...(secrets.length > 0 && { note: `needs in Secret Manager: ${secrets.join(', ')}` }),
    },
  ];
}

function checkWeb(folder: string): Check[] {
  const files = readWebFiles(folder);
  const { firstLoad, form } = sizesOf(files);
  return [
    {
      name: 'sizes',
      problems: sizeProblems(files),
      note: `first load ${inKilobytes(firstLoad)}, form ${inKilobytes(form)} (gzipped scripts)`,
    },
    { name: 'pages fit the content security policy', problems: pageProblems(files) },
    { name: 'nothing of the demo', problems: demoProblems(files) },
    { name: 'no sources published', problems: sourceMapProblems(files) },
  ];
}

const placesSchema = z
  .object({
    firestore: z.object({ location: z.string().optional() }),
    functions: z.tuple([z.object({ runtime: z.string().optional() })]),
  })
  .transform(({ firestore, functions }) => ({
    location: firestore.location,
    runtime: functions[0].runtime,
  }));

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  engines: z.record(z.string(), z.string()),
});

function readJson(path: string): unknown {
  const file = existsSync(path) ? path : join(checkout, path);
  return JSON.parse(readFileSync(file, 'utf8'));
}
