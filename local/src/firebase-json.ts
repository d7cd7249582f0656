// What the local backend and the local web server take from firebase.json, so that what runs here is what is deployed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkout } from './checkout.ts';

const rewriteSchema = z.union([
  z.object({
    source: z.string(),
    function: z.object({ functionId: z.string(), region: z.string() }),
  }),
  z.object({ source: z.string(), destination: z.string() }),
]);
export type Rewrite = z.infer<typeof rewriteSchema>;

const headerRuleSchema = z.object({
  source: z.string(),
  headers: z.array(z.object({ key: z.string(), value: z.string() })),
});
export type HeaderRule = z.infer<typeof headerRuleSchema>;

const emulatorSchema = z.object({ port: z.number().int().optional() });

const firebaseJsonSchema = z.object({
  firestore: z.object({ rules: z.string(), indexes: z.string() }),
  storage: z.object({ rules: z.string() }),
  functions: z.array(z.looseObject({ source: z.string() })),
  hosting: z.object({
    public: z.string(),
    rewrites: z.array(rewriteSchema),
    headers: z.array(headerRuleSchema).default([]),
  }),
  emulators: z.record(z.string(), emulatorSchema),
});
export type FirebaseJson = z.infer<typeof firebaseJsonSchema>;

export function readFirebaseJson(): FirebaseJson {
  return firebaseJsonSchema.parse(
    JSON.parse(readFileSync(join(checkout, 'firebase.json'), 'utf8')),
  );
}
