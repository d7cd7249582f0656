// Every night: removes bytes of attachments that no document tells of.
import { onSchedule } from 'firebase-functions/scheduler';
import { db } from '../platform/firebase.ts';
import { log } from '../platform/log.ts';
import { projectFiles } from '../platform/project-files.ts';
import { sweepFiles } from './sweep-files.ts';

export const sweepAttachmentFiles = onSchedule(
  { schedule: '30 3 * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 1800 },
  async () =>
    log.info('files of attachments swept', await sweepFiles(db, projectFiles(), new Date())),
);
