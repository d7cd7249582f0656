// Every night: asks the sources whose turn it is.
import { onSchedule } from 'firebase-functions/scheduler';
import { log } from '../platform/log.ts';
import { liveDeps } from './live-deps.ts';
import { runNightly } from './run-nightly.ts';
import { sourceSecrets } from './sources/all-sources.ts';

export const importNightly = onSchedule(
  { schedule: '10 2 * * *', timeZone: 'Europe/Amsterdam', secrets: sourceSecrets },
  async () => log.info('imports of tonight', await runNightly(liveDeps())),
);
