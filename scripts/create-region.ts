// `node scripts/create-region.ts --project <id> --file region.json [--dry-run]`: makes a region as the wizard of the
// platform does, with the same checks and the same use case. A dry run looks whether it could be made and prints what
// would be written. Needs the right to write the project's database; with FIRESTORE_EMULATOR_HOST set it works on a
// local one. docs/deploy.md says what stands in the file.
import { parseArgs } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { makeRegion } from './create-region/make-region.ts';
import { readNewRegion } from './create-region/read-file.ts';

const { values } = parseArgs({
  options: {
    project: { type: 'string' },
    file: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const { project: projectId, file, 'dry-run': isDryRun } = values;
if (!projectId || !file) {
  console.error('Usage: node scripts/create-region.ts --project <id> --file <json> [--dry-run]');
  process.exit(1);
}

const wish = readNewRegion(file);
if (!wish.ok) {
  for (const problem of wish.problems) console.error(problem);
  process.exit(1);
}
const db = getFirestore(initializeApp({ projectId }));
db.settings({ ignoreUndefinedProperties: true });
const result = await makeRegion(db, wish.command, { isDryRun, now: new Date() });
for (const line of result.lines) console.log(line);
if (!result.ok) process.exitCode = 1;
