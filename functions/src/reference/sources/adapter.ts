// What a source is to the import: all that differs between sources is behind this. See docs/reference-data.md.
import type { Readable } from 'node:stream';
import type { SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import type { SourceId } from '@instroom/domain/reference/source.ts';
import type { HttpClient } from '../http-client.ts';

/** A file of the run, kept until the run is over and as long as it is the last good one. */
export interface ArtifactStore {
  /** Writes a whole file; one that is there already is replaced. */
  write(
    name: string,
    content: Readable | Buffer | string,
    contentType: string,
  ): Promise<{ bytes: number; sha256: string }>;
  read(name: string): Readable;
  list(): Promise<string[]>;
}

export type Probe =
  | { state: 'open'; token?: string }
  /** Nothing new since `lastToken`. */
  | { state: 'unchanged' }
  /** Not now; the next run asks again. `reason` is a code. */
  | { state: 'postponed'; reason: string };

export type FetchStep =
  | { done: false; cursor: unknown }
  /** `isComplete: false` where a part failed: what is missing then does not count as missing. */
  | { done: true; isComplete: boolean; failures: { at: string; reason: string }[] };

export interface FetchContext {
  http: HttpClient;
  artifacts: ArtifactStore;
  /** What the last step answered; nothing at the start. Plain data: it is stored between steps. */
  cursor: unknown;
  /** Whether it is time to stop and answer a cursor. Asked often. */
  isTimeUp: () => boolean;
}

export interface SourceAdapter {
  id: SourceId;
  /** Higher when the same file would give other records: then all is compared anew. */
  mapperVersion: number;
  licence: { code: 'cc0' | 'terms' | 'own'; url?: string };
  /** What a run covers; another scope (a changed list of programmes) must not look like removals. */
  scope(): string;
  /** Why it cannot run here, such as `key_missing`; nothing where it can. */
  unavailable(): string | undefined;
  probe(context: { http: HttpClient; lastToken: string | undefined }): Promise<Probe>;
  fetch(context: FetchContext): Promise<FetchStep>;
  /** Reads what was fetched, as a stream: memory does not grow with the source. Throws `SourceError` where the whole is unusable. */
  records(artifacts: ArtifactStore): AsyncIterable<SourceItem>;
}

/** The source as a whole cannot be used: no CSV, a column is missing, a server that keeps failing. `code` is shown. */
export class SourceError extends Error {
  readonly code: string;
  readonly detail: string | undefined;
  constructor(code: string, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'SourceError';
    this.code = code;
    this.detail = detail;
  }
}
