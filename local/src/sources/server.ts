// All sources behind one address on this machine, as they answer over HTTP; and what goes wrong with them, for tests.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { SourceAnswer, SourceRoutes } from './routes.ts';

export type Fault =
  /** `retryAfter` as in the header: seconds or a moment. */
  | { kind: 'status'; status: number; retryAfter?: string }
  | { kind: 'slow'; ms: number }
  /** The connection breaks half-way. */
  | { kind: 'cut' }
  /** Half of it, as if that were all. */
  | { kind: 'truncated' }
  /** A page that says sorry, with status 200. */
  | { kind: 'html' };

export interface Faults {
  /** For paths that match, so many times; for ever where no number is given. */
  add(path: RegExp, fault: Fault, times?: number): void;
  clear(): void;
}
export interface SourceServer {
  /** Without a slash at its end. */
  url: string;
  faults: Faults;
  /** What was asked, in order: `GET /duo/files/…`. */
  asked: string[];
  close(): Promise<void>;
}

export async function startSources(
  routes: readonly SourceRoutes[],
  port = 0,
): Promise<SourceServer> {
  const asked: string[] = [];
  const faults = faultsOf();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(`${request.method} ${path}`);
    // Who asked has gone: nobody is left to be told.
    answer(routes, request, response, faults.next(path)).catch(() => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${isAddress(address) ? address.port : port}`,
    faults,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

function faultsOf() {
  const faults: { path: RegExp; fault: Fault; left: number }[] = [];
  return {
    add(path: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY): void {
      faults.push({ path, fault, left: times });
    },
    clear(): void {
      faults.length = 0;
    },
    next(path: string): Fault | undefined {
      const found = faults.find((each) => each.left > 0 && each.path.test(path));
      if (found) found.left--;
      return found?.fault;
    },
  };
}

const notFound: SourceAnswer = {
  status: 404,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Not found</title>',
};

async function answer(
  routes: readonly SourceRoutes[],
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const { method = 'GET', headers } = request;
  let found: SourceAnswer = notFound;
  for (const route of routes) {
    const answered = route({ method, path: decodeURIComponent(path), query, headers });
    if (answered) {
      found = answered;
      break;
    }
  }
  if (fault?.kind === 'slow') await new Promise((over) => setTimeout(over, fault.ms));
  await send(response, method, await spoiled(found, fault), fault?.kind === 'cut');
}

/** What is left of an answer after a fault. */
async function spoiled(found: SourceAnswer, fault: Fault | undefined): Promise<SourceAnswer> {
  if (fault?.kind === 'status') {
    const { status, retryAfter } = fault;
    return { status, headers: { ...(retryAfter && { 'retry-after': retryAfter }) }, body: '' };
  }
  if (fault?.kind === 'html') {
    const body = '<!doctype html><html><body>Onderhoud, kom later terug</body></html>';
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  }
  if (fault?.kind !== 'truncated') return found;
  const whole = await wholeOf(found.body);
  return { ...found, body: whole.subarray(0, Math.floor(whole.length / 2)) };
}

async function wholeOf(body: string | Buffer | Readable): Promise<Buffer> {
  if (typeof body === 'string') return Buffer.from(body);
  return Buffer.isBuffer(body) ? body : await buffer(body);
}

async function send(
  response: ServerResponse,
  method: string,
  { status, headers, body }: SourceAnswer,
  isCut: boolean,
): Promise<void> {
  const isStream = typeof body !== 'string' && !Buffer.isBuffer(body);
  if (isStream && !isCut && method !== 'HEAD') {
    response.writeHead(status, headers);
    await pipeline(body, response);
    return;
  }
  const whole = await wholeOf(body);
  response.writeHead(status, { ...headers, 'content-length': whole.length });
  if (method === 'HEAD') response.end();
  else if (isCut)
    response.write(whole.subarray(0, Math.floor(whole.length / 2)), () =>
      response.socket?.destroy(),
    );
  else response.end(whole);
}
