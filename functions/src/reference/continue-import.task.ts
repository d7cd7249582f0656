// Takes a run on: each task a few minutes, until it ends. A task that fails comes again, and goes on where it was.
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod';
import { log } from '../platform/log.ts';
import { continueRun, failRun } from './continue-run.ts';
import { liveDeps } from './live-deps.ts';
import { sourceSecrets } from './sources/all-sources.ts';

const taskSchema = z.object({ runId: z.string().min(1).max(100) });
const maxAttempts = 4;

export const continueImport = onTaskDispatched(
  {
    retryConfig: { maxAttempts, minBackoffSeconds: 10 },
    // Sources take turns: they write the same directories.
    rateLimits: { maxConcurrentDispatches: 1 },
    secrets: sourceSecrets,
    memory: '512MiB',
    timeoutSeconds: 540,
    concurrency: 1,
  },
  async ({ data, retryCount }) => {
    const { runId } = taskSchema.parse(data);
    try {
      await continueRun(liveDeps(), runId);
    } catch (error) {
      log.error('import stopped', error, { runId, retryCount });
      if (retryCount < maxAttempts - 1) throw error;
      await failRun(liveDeps(), runId);
    }
  },
);
