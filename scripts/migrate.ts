// `node scripts/migrate.ts --project <id> [--dry-run] [--collection candidates] [--database restored]`: brings stored
// documents to the shape of now, and tells which do not fit it. Needs the right to read and write the project's
// database; with FIRESTORE_EMULATOR_HOST set it works on a local one.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { publicFormSchema } from '@instroom/domain/form/form.ts';
import { steps, type VersionedCollection } from '@instroom/domain/migrations/steps.ts';
import { currentVersion } from '@instroom/domain/migrations/upgrade.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { scratchFolder } from '../local/src/checkout.ts';
import { addMissingDrafts } from './migrate/add-missing-drafts.ts';
import { checkpointIn } from './migrate/checkpoint.ts';
import { markPositions } from './migrate/mark-positions.ts';
import { migrateCollection } from './migrate/migrate-collection.ts';

const schemas = {
  regions: regionSchema,
  members: memberSchema,
  publicForms: publicFormSchema,
  candidates: candidateSchema,
} satisfies Record<VersionedCollection, z.ZodType>;

const { values } = parseArgs({
  options: {
    project: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    collection: { type: 'string' },
    database: { type: 'string', default: '(default)' },
  },
});
const { project: projectId, 'dry-run': isDryRun, collection: only, database: databaseId } = values;

const chosen = Object.entries(schemas).filter(([collection]) => !only || collection === only);
if (!projectId || chosen.length === 0) {
  console.error(
    `Usage: node scripts/migrate.ts --project <id> [--dry-run] [--collection ${Object.keys(schemas).join('|')}]`,
  );
  process.exit(1);
}

const db = getFirestore(initializeApp({ projectId }), databaseId);
for (const [collection, schema] of chosen) await bringOver(db, collection, schema);
if (!only || only === 'publicForms') {
  const added = await addMissingDrafts(db, { isDryRun });
  console.log(`forms: ${added} drafts ${isDryRun ? 'to add' : 'added'}`);
}
if (!only) {
  const marked = await markPositions(db, { isDryRun });
  console.log(`marks: ${marked} organizations ${isDryRun ? 'to mark' : 'marked'} anew`);
}
if (isDryRun) console.log('A dry run: nothing is written.');

async function bringOver(database: Firestore, collection: string, schema: z.ZodType) {
  const version = currentVersion(collection, steps);
  const checkpoint = checkpointIn(
    join(scratchFolder, 'migrations'),
    [projectId, databaseId, collection, version].join('-'),
  );
  const after = isDryRun ? undefined : checkpoint.read();
  if (after) console.log(`${collection}: goes on where it was stopped`);
  const { looked, changed, unfit } = await migrateCollection(database, {
    collection,
    steps,
    schema,
    isDryRun,
    after,
    onPage: (lastPath) => {
      if (!isDryRun) checkpoint.write(lastPath);
    },
  });
  if (!isDryRun) checkpoint.forget();
  console.log(
    `${collection}: version ${version}, ${looked} looked at, ${changed} ${isDryRun ? 'to bring' : 'brought'} over, ${unfit.length} do not fit`,
  );
  for (const path of unfit) console.log(`    ${path}`);
  if (unfit.length > 0) process.exitCode = 1;
}
