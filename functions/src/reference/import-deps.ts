// What an import works with; given, so that tests move the clock and bring sources of their own.
import type { SourceId } from '@instroom/domain/reference/source.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Files } from '../platform/files.ts';
import type { HttpClient } from './http-client.ts';
import type { SourceAdapter } from './sources/adapter.ts';

export interface ImportDeps {
  db: Firestore;
  files: Files;
  http: HttpClient;
  adapterOf: (sourceId: SourceId) => SourceAdapter;
  now: () => Date;
  /** Lets a run go on in a task of its own. */
  enqueue: (runId: string) => Promise<void>;
  /** How long one task works before it hands over to the next. */
  budgetMs?: number;
}
