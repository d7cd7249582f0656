// Files in the project's bucket, over Storage's own HTTP interface: written and read as streams, so that a file may be
// larger than the memory. Google's library for it would bring twenty packages along for these five requests.
import { createHash } from 'node:crypto';
import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSafely } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { applicationDefault } from 'firebase-admin/app';
import { z } from 'zod';

export interface Files {
  /** The whole file; one that is there already is replaced. */
  write(
    path: string,
    content: Readable | Buffer | string,
    contentType: string,
  ): Promise<{ bytes: number; sha256: string }>;
  /** Reading one that is not there fails the stream with `FileMissing`. */
  read(path: string): Readable;
  list(prefix: string): Promise<string[]>;
  /** As `list`, with when each came. */
  listWithAge(prefix: string): Promise<{ path: string; createdAt: Date }[]>;
  /** One that is not there is removed. */
  remove(path: string): Promise<void>;
}

export class FileMissing extends Error {}

const pageSchema = z.object({
  items: z.array(z.object({ name: z.string(), timeCreated: z.coerce.date() })).optional(),
  nextPageToken: z.string().optional(),
});

export function filesOf(bucket: string, emulatorHost?: string): Files {
  const base = emulatorHost ? `http://${emulatorHost}` : 'https://storage.googleapis.com';
  const credential = emulatorHost ? undefined : applicationDefault();
  const objects = `${base}/storage/v1/b/${bucket}/o`;
  const objectUrl = (path: string) => `${objects}/${encodeURIComponent(path)}`;

  async function ask(url: string, init: RequestInit = {}): Promise<Response> {
    const token = await credential?.getAccessToken();
    const headers = new Headers(init.headers);
    if (token) headers.set('authorization', `Bearer ${token.access_token}`);
    const response = await fetch(url, { ...init, headers });
    if (response.ok || response.status === 404) return response;
    throw new Error(`storage answered ${response.status}`);
  }

  async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
    const { status, body } = await ask(`${objectUrl(path)}?alt=media`);
    if (status === 404 || !body) throw new FileMissing(path);
    yield* body;
  }

  async function listWithAge(prefix: string) {
    const found: { path: string; createdAt: Date }[] = [];
    let token: string | undefined;
    do {
      const query = new URLSearchParams({ prefix, ...(token && { pageToken: token }) });
      const page = pageSchema.parse(await (await ask(`${objects}?${query}`)).json());
      for (const { name, timeCreated } of page.items ?? [])
        found.push({ path: name, createdAt: timeCreated });
      token = page.nextPageToken;
    } while (token);
    return found;
  }

  return {
    async write(path, content, contentType) {
      const hash = createHash('sha256');
      let bytes = 0;
      const seen = async function* (): AsyncGenerator<Uint8Array> {
        const parts =
          content instanceof Readable ? content : Readable.from([content], { objectMode: false });
        for await (const part of parts) {
          const chunk = Buffer.from(part);
          bytes += chunk.length;
          hash.update(chunk);
          yield chunk;
        }
      };
      const url = `${base}/upload/storage/v1/b/${bucket}/o?uploadType=media&name=${encodeURIComponent(path)}`;
      const token = await credential?.getAccessToken();
      const status = await upload(url, seen(), {
        'content-type': contentType,
        ...(token && { authorization: `Bearer ${token.access_token}` }),
      });
      if (status !== 200) throw new Error(`storage answered ${status}`);
      return { bytes, sha256: hash.digest('hex') };
    },
    read: (path) => Readable.from(bytesOf(path), { objectMode: false }),
    list: async (prefix) => (await listWithAge(prefix)).map(({ path }) => path),
    listWithAge,
    async remove(path) {
      await ask(objectUrl(path), { method: 'DELETE' });
    },
  };
}

/** Not with `fetch`: that would want all of it at once, or a kind of stream that browsers do not know. */
async function upload(
  url: string,
  content: AsyncIterable<Uint8Array>,
  headers: Record<string, string>,
): Promise<number | undefined> {
  const ask = url.startsWith('https:') ? askSafely : askPlainly;
  const request = ask(url, { method: 'POST', headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
  });
  const [response] = await Promise.all([answered, pipeline(content, request)]);
  response.resume();
  return response.statusCode;
}

/** Removes all whose names begin so; answers how many. */
export async function removeBelow(files: Files, prefix: string): Promise<number> {
  const paths = await files.list(prefix);
  for (const path of paths) await files.remove(path);
  return paths.length;
}

export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  stream.setEncoding('utf8');
  for await (const part of stream) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}
