// What would be deployed, as it is built now. `npm run deploy -- --dry-run` says the same, and more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../local/src/checkout.ts';
import { readFirebaseJson } from '../../local/src/firebase-json.ts';
import { bundleProblems } from '../../scripts/deploy/bundle.ts';
import { readManifest } from '../../scripts/deploy/functions-manifest.ts';
import { placeProblems } from '../../scripts/deploy/places.ts';
import { rewriteProblems } from '../../scripts/deploy/rewrites.ts';
import { configProblems, indexProblems } from '../../scripts/deploy/tool.ts';

const readJson = (path: string) => JSON.parse(readFileSync(join(checkout, path), 'utf8'));
const config = readJson('firebase.json');
const { source, runtime } = config.functions[0];
const functions = readManifest(join(checkout, source));

describe('what would be deployed', () => {
  it('keeps personal data in the European Union', () => {
    expect(Object.keys(functions.endpoints).length).toBeGreaterThan(5);
    expect(placeProblems({ databaseLocation: config.firestore.location, functions })).toEqual([]);
  });

  it('answers every address that leads to a function', () => {
    expect(rewriteProblems(readFirebaseJson().hosting.rewrites, functions)).toEqual([]);
  });

  it('imports nothing that the cloud would not install', () => {
    const { dependencies, engines } = readJson(`${source}/package.json`);
    const code = readFileSync(join(checkout, source, 'index.js'), 'utf8');
    expect(bundleProblems({ code, dependencies, engines, runtime })).toEqual([]);
  });

  it('is understood by the deployment tool', () => {
    expect(configProblems(config)).toEqual([]);
    expect(indexProblems(readJson(config.firestore.indexes))).toEqual([]);
  });
});
