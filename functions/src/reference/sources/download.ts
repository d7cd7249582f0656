// A file of a source into the artifacts of the run. An answer that broke off is asked again from the start: what is kept
// is whole.
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpAnswer, HttpRequest } from '../http-client.ts';
import { type FetchContext, SourceError } from './adapter.ts';

const attempts = 3;
type Content = { content: Readable; contentType: string };

/** `contentOf`: what of the answer is kept; throws `SourceError` where it is no answer. */
export async function download(
  { http, artifacts }: Pick<FetchContext, 'http' | 'artifacts'>,
  name: string,
  request: HttpRequest,
  contentOf: (answer: HttpAnswer) => Content = noPage,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { content, contentType } = contentOf(await http.get(request));
    try {
      await artifacts.write(name, content, contentType);
      return;
    } catch (error) {
      const isBroken = error instanceof SourceError && error.code === 'incomplete';
      if (!isBroken || attempt === attempts) throw error;
      await pause(attempt * 500);
    }
  }
}

function noPage({ body, headers }: HttpAnswer): Content {
  const contentType = headers.get('content-type') ?? 'application/octet-stream';
  if (/html/i.test(contentType)) {
    body.destroy();
    throw new SourceError('not_csv', contentType);
  }
  return { content: body, contentType };
}
