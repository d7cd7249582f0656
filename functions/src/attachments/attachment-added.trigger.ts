// A file came into a dossier: the scanner looks at it, where there is one.
import { attachmentPath } from '@instroom/domain/paths.ts';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { projectFiles } from '../platform/project-files.ts';
import { scanAttachment } from './scan-attachment.ts';
import { configuredScanner, scannerUrl } from './scanner.ts';

export const attachmentAdded = onDocumentCreated(
  {
    document: attachmentPath('{regionId}', '{candidateId}', '{attachmentId}'),
    secrets: [scannerUrl],
    memory: '512MiB',
    concurrency: 6,
    timeoutSeconds: 120,
  },
  async ({ params }) => {
    const scan = configuredScanner();
    if (scan) await scanAttachment(db, projectFiles(), scan, { ...params, now: new Date() });
  },
);
