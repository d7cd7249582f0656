// A file of a source into the artifacts of the run. An answer that broke off is asked again from the start: what is kept
// is whole.
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpRequest } from '../http-client.ts';
import { type FetchContext, SourceError } from './adapter.ts';

const attempts = 3;

export async function download(
  { http, artifacts }: Pick<FetchContext, 'http' | 'artifacts'>,
  name: string,
  request: HttpRequest,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { body, headers } = await http.get(request);
    const contentType = headers.get('content-type') ?? 'application/octet-stream';
    if (/html/i.test(contentType)) {
      body.destroy();
      throw new SourceError('not_csv', contentType);
    }
    try {
      await artifacts.write(name, body, contentType);
      return;
    } catch (error) {
      const isBroken = error instanceof SourceError && error.code === 'incomplete';
      if (!isBroken || attempt === attempts) throw error;
      await pause(attempt * 500);
    }
  }
}
