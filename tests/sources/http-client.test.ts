// Against a server that does what servers do; only waiting is left out.
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createHttpClient,
  type HttpClientOptions,
} from '../../functions/src/reference/http-client.ts';
import { type SourceServer, startSources } from '../../local/src/sources/server.ts';

const content = randomBytes(200_000);
let server: SourceServer;
let other: SourceServer;
let waited: number[];
const heard: Record<string, string | string[] | undefined>[] = [];

beforeAll(async () => {
  other = await startSources([
    ({ headers }) => {
      heard.push(headers);
      return { status: 200, headers: {}, body: 'elsewhere' };
    },
  ]);
  server = await startSources([
    ({ path, headers }) => {
      if (path === '/file') return { status: 200, headers: { etag: '"v1"' }, body: content };
      if (path === '/secret')
        return { status: headers.authorization ? 200 : 401, headers: {}, body: 'yes' };
      if (path === '/moved') return { status: 302, headers: { location: '/file' }, body: '' };
      if (path === '/away')
        return { status: 302, headers: { location: `${other.url}/x` }, body: '' };
      if (path === '/round') return { status: 302, headers: { location: '/round' }, body: '' };
      return undefined;
    },
  ]);
});
afterAll(async () => {
  await server.close();
  await other.close();
});
beforeEach(() => {
  server.faults.clear();
  server.asked.length = 0;
  waited = [];
});

const hostOf = (url: string) => new URL(url).host;
function client(options: Partial<HttpClientOptions> = {}) {
  return createHttpClient({
    allowedHosts: [hostOf(server.url)],
    sleep: async (ms) => waited.push(ms),
    random: () => 0.5,
    ...options,
  });
}
const request = (path: string, maxBytes = 1_000_000) => ({ url: `${server.url}${path}`, maxBytes });

describe('an answer', () => {
  it('comes whole, with its headers', async () => {
    const { status, headers, body } = await client().get(request('/file'));
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"v1"');
    expect((await buffer(body)).equals(content)).toBe(true);
    expect((await client().head(request('/file'))).headers.get('etag')).toBe('"v1"');
  });
  it('is followed to where it went, on the same host', async () => {
    const { body } = await client().get(request('/moved'));
    expect((await buffer(body)).length).toBe(content.length);
    await expect(client().get(request('/round'))).rejects.toMatchObject({ code: 'server_error' });
  });
  it.each([
    ['refused', '/secret'],
    ['not_found', '/nowhere'],
  ])('that says no is not asked again: %s', async (code, path) => {
    await expect(client().text(request(path))).rejects.toMatchObject({ code });
    expect(server.asked).toHaveLength(1);
  });
  it('that needs a key comes with it', async () => {
    const headers = { authorization: 'Bearer key' };
    expect(await client().text({ ...request('/secret'), headers })).toBe('yes');
  });
});

describe('patience', () => {
  it.each([429, 500, 503])('with status %i lasts three times, longer each time', async (status) => {
    server.faults.add(/file/, { kind: 'status', status }, 3);
    await buffer((await client().get(request('/file'))).body);
    expect(server.asked).toHaveLength(4);
    expect(waited).toEqual([500, 1000, 2000]);
  });
  it('ends with a code', async () => {
    server.faults.add(/file/, { kind: 'status', status: 500 });
    await expect(client().get(request('/file'))).rejects.toMatchObject({ code: 'server_error' });
    server.faults.clear();
    server.faults.add(/file/, { kind: 'status', status: 429 });
    await expect(client().head(request('/file'))).rejects.toMatchObject({ code: 'rate_limited' });
    expect(server.asked).toHaveLength(8);
  });
  it('is as long as the server asks: seconds, a moment, and never over a minute', async () => {
    const now = Date.parse('2026-11-26T08:00:00Z');
    for (const retryAfter of ['7', 'Thu, 26 Nov 2026 08:00:20 GMT', '86400'])
      server.faults.add(/file/, { kind: 'status', status: 429, retryAfter }, 1);
    await buffer((await client({ now: () => now }).get(request('/file'))).body);
    expect(waited).toEqual([7000, 20_000, 60_000]);
  });
  it('of two that were turned away at once is not the same', async () => {
    for (const random of [() => 0, () => 0.99]) {
      server.faults.add(/file/, { kind: 'status', status: 500 }, 1);
      await buffer((await client({ random }).get(request('/file'))).body);
    }
    expect(waited[0]).not.toBe(waited[1]);
  });
  it('with nobody there ends as unreachable', async () => {
    const gone = await startSources([]);
    await gone.close();
    const asked = client({ allowedHosts: [hostOf(gone.url)] }).get({ url: gone.url, maxBytes: 10 });
    await expect(asked).rejects.toMatchObject({ code: 'unreachable' });
    expect(waited).toHaveLength(3);
  });
});

describe('a broken answer', () => {
  it('is an error of the body, never a short file', async () => {
    server.faults.add(/file/, { kind: 'cut' }, 1);
    const { body } = await client().get(request('/file'));
    await expect(buffer(body)).rejects.toMatchObject({ code: 'incomplete' });
  });
  it('is asked again where it is read as a text', async () => {
    server.faults.add(/file/, { kind: 'cut' }, 2);
    expect((await client().text(request('/file'))).length).toBeGreaterThan(0);
    expect(server.asked).toHaveLength(3);
  });
  it('that comes too slowly ends by time', async () => {
    server.faults.add(/file/, { kind: 'slow', ms: 2000 }, 1);
    const asked = client().get({ ...request('/file'), timeoutMs: 50 });
    await expect(asked).rejects.toMatchObject({ code: 'timed_out' });
  });
});

describe('limits', () => {
  it('refuse what is too large by what it says, and by what comes', async () => {
    await expect(client().get(request('/file', 1000))).rejects.toMatchObject({ code: 'too_large' });
    const unsaid = await startSources([
      () => ({
        status: 200,
        headers: { 'transfer-encoding': 'chunked' },
        body: Readable.from([content]),
      }),
    ]);
    const { body } = await client({ allowedHosts: [hostOf(unsaid.url)] }).get({
      url: unsaid.url,
      maxBytes: 1000,
    });
    await expect(buffer(body)).rejects.toMatchObject({ code: 'too_large' });
    await unsaid.close();
  });
  it('let nothing out to another host, nor by a detour, nor without encryption', async () => {
    const refused = { code: 'host_not_allowed' };
    await expect(client().get({ url: other.url, maxBytes: 10 })).rejects.toMatchObject(refused);
    await expect(client().get(request('/away'))).rejects.toMatchObject(refused);
    const plain = client({ allowedHosts: ['duo.nl'] }).get({ url: 'http://duo.nl/', maxBytes: 10 });
    await expect(plain).rejects.toMatchObject(refused);
    expect(heard).toEqual([]);
  });
  it('keep a key from another host that may be asked', async () => {
    const both = client({ allowedHosts: [hostOf(server.url), hostOf(other.url)] });
    const headers = { authorization: 'Bearer key' };
    expect(await both.text({ ...request('/away'), headers })).toBe('elsewhere');
    expect(heard.at(-1)?.authorization).toBeUndefined();
  });
  it('let so many requests through in a second', async () => {
    let now = 1000;
    const steady = client({
      maxPerSecond: 4,
      now: () => now,
      sleep: async (ms) => {
        now += ms;
      },
    });
    for (let count = 0; count < 5; count++) await steady.head(request('/file'));
    expect(now).toBe(2000);
  });
});
