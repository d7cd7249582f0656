// The functions as the deployment tool will see them: it loads the bundle and asks firebase-functions for the list.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { checkout } from '../../local/src/checkout.ts';

const endpointSchema = z.object({
  platform: z.string(),
  region: z.array(z.string()).optional(),
  httpsTrigger: z.object({}).optional(),
  eventTrigger: z.object({ region: z.string().optional() }).optional(),
  secretEnvironmentVariables: z.array(z.object({ key: z.string() })).default([]),
});

const paramSchema = z.object({
  name: z.string(),
  type: z.string(),
  default: z.unknown().optional(),
});

const manifestSchema = z.object({
  endpoints: z.record(z.string(), endpointSchema),
  /** Settings that the functions ask for; of type `secret` those that lie in Secret Manager. */
  params: z.array(paramSchema).default([]),
});
export type FunctionsManifest = z.infer<typeof manifestSchema>;

export const parseManifest = (manifest: unknown) => manifestSchema.parse(manifest);

export function readManifest(functionsFolder: string): FunctionsManifest {
  const folder = mkdtempSync(join(tmpdir(), 'instroom-manifest-'));
  const output = join(folder, 'functions.json');
  try {
    execFileSync(join(checkout, 'node_modules/.bin/firebase-functions'), ['.'], {
      cwd: functionsFolder,
      env: {
        PATH: process.env.PATH,
        FUNCTIONS_CONTROL_API: 'true',
        FUNCTIONS_MANIFEST_OUTPUT_PATH: output,
        GCLOUD_PROJECT: 'not-deployed-yet',
      },
      stdio: 'pipe',
    });
    return parseManifest(JSON.parse(readFileSync(output, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
