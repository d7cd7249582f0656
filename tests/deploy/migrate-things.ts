// A migration as a process of its own, so that a test can kill it. Prints a line for each page.
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { checkpointIn } from '../../scripts/migrate/checkpoint.ts';
import { migrateCollection } from '../../scripts/migrate/migrate-collection.ts';
import { migrationOf } from './things.ts';

const [collection = '', folder = ''] = process.argv.slice(2);
const db = getFirestore(initializeApp({ projectId: process.env.PROJECT_ID ?? '' }));
const checkpoint = checkpointIn(folder, collection);
await migrateCollection(db, {
  ...migrationOf(collection),
  after: checkpoint.read(),
  onPage: (lastPath, { looked }) => {
    checkpoint.write(lastPath);
    console.log(looked);
  },
});
