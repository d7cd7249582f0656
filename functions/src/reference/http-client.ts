// How sources are asked: HTTP with patience and with limits.
import { Readable } from 'node:stream';
import { text as wholeText } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { SourceError } from './sources/adapter.ts';

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

export interface HttpClientOptions {
  /** With their port where it is not the usual one, `duo.nl`, `127.0.0.1:5010`. Nothing else is asked, by no redirect either. */
  allowedHosts: readonly string[];
  /** Of all requests together. */
  maxPerSecond?: number;
  fetch?: typeof fetch;
  sleep?: (ms: number) => Promise<unknown>;
  /** Milliseconds. */
  now?: () => number;
  random?: () => number;
}

const retries = 3;
const firstPauseMs = 500;
/** A server may ask for more patience than a run has. */
const longestPauseMs = 60_000;
const maxRedirects = 5;
const defaultTimeoutMs = 120_000;

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { sleep = pause, now = Date.now, random = Math.random } = options;
  const awaitTurn = turns(options.maxPerSecond, sleep, now);

  async function persist<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
    for (let tried = 0; ; tried++) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof Passing) || tried === retries) throw error;
        // Half of the pause is left to chance, so that many who were turned away do not come back at once.
        const patience = firstPauseMs * 2 ** tried * (0.5 + random());
        await sleep(Math.min(error.retryAfterMs ?? patience, longestPauseMs));
      }
    }
  }

  async function ask(method: string, request: HttpRequest): Promise<HttpAnswer> {
    const signal = AbortSignal.timeout(request.timeoutMs ?? defaultTimeoutMs);
    let url = new URL(request.url);
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      checkHost(url, options.allowedHosts);
      await awaitTurn();
      // What another host is not meant to see, such as a key, stays behind.
      const isFirstHost = url.host === new URL(request.url).host;
      const response = await (options.fetch ?? fetch)(url.href, {
        method,
        redirect: 'manual',
        signal,
        headers: { 'user-agent': 'instroom-import', ...(isFirstHost && request.headers) },
      }).catch((error) => {
        throw signal.aborted
          ? new SourceError('timed_out', url.host)
          : new Passing('unreachable', reasonOf(error));
      });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || !location || response.status === 304)
        return await answerOf(response, request, signal, now);
      await response.body?.cancel();
      if (!URL.canParse(location, url.href)) throw new SourceError('server_error', 'bad redirect');
      url = new URL(location, url.href);
    }
    throw new SourceError('server_error', 'too many redirects');
  }

  return {
    get: (request) => persist(() => ask('GET', request)),
    text: (request) => persist(async () => await wholeText((await ask('GET', request)).body)),
    head: (request) =>
      persist(async () => {
        const { status, headers, body } = await ask('HEAD', request);
        body.destroy();
        return { status, headers };
      }),
  };
}

/** What may go well when it is tried again. */
class Passing extends SourceError {
  readonly retryAfterMs: number | undefined;
  constructor(code: string, detail: string, retryAfterMs?: number) {
    super(code, detail);
    this.retryAfterMs = retryAfterMs;
  }
}

function checkHost(url: URL, allowedHosts: readonly string[]): void {
  const isLoopback = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback);
  if (!isSafe || !allowedHosts.includes(url.host)) {
    throw new SourceError('host_not_allowed', `${url.protocol}//${url.host}`);
  }
}

async function answerOf(
  response: Response,
  { maxBytes }: HttpRequest,
  signal: AbortSignal,
  now: () => number,
): Promise<HttpAnswer> {
  const { status, headers } = response;
  const error = errorOf(status, headers, now);
  const declared = lengthOf(headers);
  const isTooLarge = !error && declared !== undefined && declared > maxBytes;
  if (error || isTooLarge) {
    await response.body?.cancel();
    throw error ?? new SourceError('too_large', `${declared} bytes`);
  }
  return { status, headers, body: Readable.from(checked(response, maxBytes, signal), asBytes) };
}
const asBytes = { objectMode: false };

async function* checked(response: Response, maxBytes: number, signal: AbortSignal) {
  const declared = lengthOf(response.headers);
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new SourceError('too_large', `more than ${maxBytes} bytes`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (signal.aborted) throw new SourceError('timed_out', `after ${bytes} bytes`);
    throw new Passing('incomplete', `broken off after ${bytes} bytes`);
  }
  const isShort = response.body && declared !== undefined && bytes < declared;
  if (isShort) throw new Passing('incomplete', `${bytes} of ${declared} bytes`);
}

/** What will come; where it is packed for the way, the length says nothing of that. */
function lengthOf(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length && !headers.get('content-encoding') ? Number(length) : undefined;
}

function errorOf(status: number, headers: Headers, now: () => number): SourceError | undefined {
  const detail = `status ${status}`;
  if (status === 429) return new Passing('rate_limited', detail, retryAfter(headers, now));
  if (status >= 500) return new Passing('server_error', detail, retryAfter(headers, now));
  if (status === 404 || status === 410) return new SourceError('not_found', detail);
  return status >= 400 ? new SourceError('refused', detail) : undefined;
}

/** Seconds, or a moment. */
function retryAfter(headers: Headers, now: () => number): number | undefined {
  const written = headers.get('retry-after')?.trim();
  if (!written) return undefined;
  const ms = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error)
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
  return 'unknown';
}

/** Lets requests through one after the other, so many in a second. */
function turns(
  maxPerSecond: number | undefined,
  sleep: (ms: number) => Promise<unknown>,
  now: () => number,
): () => Promise<void> {
  let nextAt = 0;
  return async () => {
    if (!maxPerSecond) return;
    const at = Math.max(now(), nextAt);
    nextAt = at + 1000 / maxPerSecond;
    if (at > now()) await sleep(at - now());
  };
}
