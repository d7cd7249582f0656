// How sources are asked: HTTP with patience and with limits.
import type { Readable } from 'node:stream';

export interface HttpRequest {
  url: string;
  headers?: Record<string, string>;
  /** Bytes; more is refused with `too_large`. */
  maxBytes: number;
  /** For the whole answer, milliseconds. */
  timeoutMs?: number;
}
export interface HttpAnswer {
  status: number;
  headers: Headers;
  body: Readable;
}

/** Tries again on 429, 5xx and a broken connection; throws `SourceError` where that does not help. */
export interface HttpClient {
  get(request: HttpRequest): Promise<HttpAnswer>;
  /** The whole answer as text; for small ones. */
  text(request: HttpRequest): Promise<string>;
  head(request: HttpRequest): Promise<{ status: number; headers: Headers }>;
}
