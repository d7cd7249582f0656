import { type Files, filesOf } from './files.ts';
import { app } from './firebase.ts';

/** Those of this project. Everywhere by the same name: a local backend knows more than one. */
export function projectFiles(): Files {
  const { storageBucket, projectId = process.env.GCLOUD_PROJECT } = app.options;
  const bucket = storageBucket ?? `${projectId}.appspot.com`;
  return filesOf(bucket, process.env.FIREBASE_STORAGE_EMULATOR_HOST);
}
