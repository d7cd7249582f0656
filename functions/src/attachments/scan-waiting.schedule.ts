// Every half hour: asks the scanner again about files that still wait for it.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { projectFiles } from '../platform/project-files.ts';
import { scanWaiting } from './scan-waiting.ts';
import { configuredScanner, scannerUrl } from './scanner.ts';

export const scanWaitingAttachments = onSchedule(
  {
    schedule: '*/30 * * * *',
    timeZone: 'Europe/Amsterdam',
    secrets: [scannerUrl],
    timeoutSeconds: 1500,
  },
  async () => {
    const scan = configuredScanner();
    if (scan)
      log.info('attachments scanned', await scanWaiting(db, projectFiles(), scan, new Date()));
  },
);
