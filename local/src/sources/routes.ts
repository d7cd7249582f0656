// What each stand-in of a source is: an answer to a request, in the format of the real one.
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

export interface SourceRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}
export interface SourceAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer | Readable;
}
/** Nothing where the path is another source's. */
export type SourceRoutes = (request: SourceRequest) => SourceAnswer | undefined;

/** Where a source gets its rows: the small synthetic files of this folder, or a folder with the real ones. */
export interface SourceData {
  /** `INSTROOM_REFDATA`, laid out as `duo/`, `hovi/`, `kiesmbo/`. */
  realFolder: string | undefined;
}
