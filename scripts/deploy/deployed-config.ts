// firebase.json as it is deployed to a project. The one in git is for every project; what one of them needs beyond it is
// written into a file beside it, which git does not know.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkout } from '../../local/src/checkout.ts';
import { readFirebaseJson } from '../../local/src/firebase-json.ts';
import { admitting, type WebSettings } from './web-settings.ts';

const storedSchema = z.looseObject({ hosting: z.looseObject({}) });

export function deployedConfig(settings: WebSettings) {
  const text = readFileSync(join(checkout, 'firebase.json'), 'utf8');
  const stored = storedSchema.parse(JSON.parse(text));
  const headers = admitting(readFirebaseJson().hosting.headers, settings);
  return { ...stored, hosting: { ...stored.hosting, headers } };
}

/** The path of the file that the deployment tool shall read. */
export function writeDeployedConfig(settings: WebSettings): string {
  const path = join(checkout, 'firebase.local-deploy.json');
  writeFileSync(path, JSON.stringify(deployedConfig(settings), null, 2));
  return path;
}
