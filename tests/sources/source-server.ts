// The stand-ins behind a real server, which can be told to fail.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { SourceItem } from '../../domain/src/reference/canonical-record.ts';
import { createHttpClient } from '../../functions/src/reference/http-client.ts';
import type { FetchStep, SourceAdapter } from '../../functions/src/reference/sources/adapter.ts';
import type { SourceRoutes } from '../../local/src/sources/routes.ts';
import { artifactsInMemory } from './artifacts-in-memory.ts';

/** Answers in place of the stand-in, or nothing. `times`: how often this path was asked before. */
export type Fault = (path: string, times: number, response: ServerResponse) => boolean;

export async function sourceServer(routes: SourceRoutes, fault?: Fault) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const times = asked.filter((path) => path === url.pathname).length;
    asked.push(url.pathname);
    if (fault?.(url.pathname, times, response)) return;
    const { method = 'GET', headers } = request;
    const answer = routes({ method, path: url.pathname, query: url.searchParams, headers });
    if (!answer) throw new Error(`no route for ${url.pathname}`);
    response.writeHead(answer.status, answer.headers);
    if (answer.body instanceof Readable) answer.body.pipe(response);
    else response.end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked };
}

/** One that waits only on paper. */
export function hastyClient(host: string) {
  const pauses: number[] = [];
  const http = createHttpClient({
    allowedHosts: [host],
    sleep: async (ms) => {
      pauses.push(ms);
    },
  });
  return { http, pauses };
}

/** Fetches in as many steps as it takes, `steps` organizations or pages in each, and reads what came. */
export async function runSource(
  adapter: SourceAdapter,
  host: string,
  stepSize = Number.POSITIVE_INFINITY,
) {
  const { http, pauses } = hastyClient(host);
  const artifacts = artifactsInMemory();
  let cursor: unknown;
  let step: FetchStep;
  let steps = 0;
  do {
    let left = stepSize;
    // What is stored between steps is plain data.
    const stored = cursor === undefined ? undefined : JSON.parse(JSON.stringify(cursor));
    step = await adapter.fetch({ http, artifacts, cursor: stored, isTimeUp: () => left-- <= 0 });
    if (!step.done) cursor = step.cursor;
    steps++;
  } while (!step.done);
  const items: SourceItem[] = [];
  for await (const item of adapter.records(artifacts)) items.push(item);
  return { ...step, steps, pauses, ...sorted(items) };
}

export function sorted(items: SourceItem[]) {
  return {
    items,
    records: items.flatMap((item) => ('record' in item ? [item.record] : [])),
    rejects: items.flatMap((item) => ('reject' in item ? [item.reject] : [])),
    warnings: items.flatMap((item) => ('warning' in item ? [item.warning] : [])),
    droppedEmails: items.filter((item) => 'droppedEmail' in item).length,
  };
}

export function countBy<Item>(
  items: Item[],
  keyOf: (item: Item) => string,
): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(items, keyOf)].map(([key, group]) => [key, group.length] as const).sort(),
  );
}
