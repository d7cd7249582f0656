import {
  importChangesPath,
  importRejectsPath,
  importRunPath,
  importRunsPath,
  importSourcesPath,
} from '@instroom/domain/paths.ts';
import {
  changesPageSchema,
  importRunSchema,
  rejectsPageSchema,
  sourceStateSchema,
} from '@instroom/domain/reference/import-run.ts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { documentId, limit, orderBy } from 'firebase/firestore';
import type { z } from 'zod';
import { liveQuery } from '../../data/live-query.ts';
import { listenToDocument, listenToQuery } from '../../data/read.ts';
import { type Cursor, readPage } from '../../data/read-once.ts';

/** What happened lately; older runs are reached by their address. */
const mostRuns = 30;

export const sourceStatesQuery = liveQuery(
  ['platform', 'importSources'],
  listenToQuery(importSourcesPath, sourceStateSchema, limit(50)),
);

export const runsQuery = liveQuery(
  ['platform', 'importRuns'],
  listenToQuery(importRunsPath, importRunSchema, orderBy('startedAt', 'desc'), limit(mostRuns)),
);

export const runQuery = (runId: string) =>
  liveQuery(
    ['platform', 'importRuns', runId],
    listenToDocument(importRunPath(runId), importRunSchema),
  );

/** Each document is a page of some hundreds. `isOver`: what a run that goes on has written is read again later. */
export const rejectsQuery = (runId: string, isOver: boolean) =>
  pagesOf(['rejects', runId, isOver], importRejectsPath(runId), rejectsPageSchema);

export const changesQuery = (runId: string, isOver: boolean) =>
  pagesOf(['changes', runId, isOver], importChangesPath(runId), changesPageSchema);

function pagesOf<T extends object>(key: readonly unknown[], path: string, schema: z.ZodType<T>) {
  return infiniteQueryOptions({
    queryKey: ['platform', 'importRuns', ...key],
    initialPageParam: undefined as Cursor | undefined,
    queryFn: ({ pageParam }) =>
      readPage(
        { path, schema, constraints: [orderBy(documentId())] },
        { size: 1, after: pageParam },
      ),
    getNextPageParam: ({ next }) => next,
  });
}
