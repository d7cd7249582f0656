// A website of somebody else: another origin, with one page.
import { createServer } from 'node:http';
import { host } from '../../local/src/ports.ts';

export type Website = {
  origin: string;
  /** What stands on the page from now on, and the headers that come with it. */
  show: (body: string, headers?: Record<string, string>) => void;
  close: () => void;
};

export async function openWebsite(): Promise<Website> {
  let shown = { body: '', headers: {} };
  const server = createServer((request, response) => {
    const isPage = /^\/(?:\?|$)/.test(request.url ?? '');
    response.writeHead(isPage ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...shown.headers,
    });
    response.end(
      isPage
        ? `<!doctype html><html lang="nl"><head><title>Loket</title><link rel="icon" href="data:,"></head>
         <body><main><h1>Loket</h1>${shown.body}</main></body></html>`
        : '',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return {
    origin: `http://${host}:${typeof address === 'object' ? address?.port : ''}`,
    show: (body, headers = {}) => {
      shown = { body, headers };
    },
    close: () => void server.close(),
  };
}
