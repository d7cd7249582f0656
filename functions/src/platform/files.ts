// Files in the project's bucket, over Storage's own HTTP interface: written and read as streams, so that a file may be
// larger than the memory. Google's library for it would bring twenty packages along for these five requests.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { applicationDefault, getApp } from 'firebase-admin/app';
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
  remove(path: string): Promise<void>;
}

export class FileMissing extends Error {}

const pageSchema = z.object({
  items: z.array(z.object({ name: z.string() })).optional(),
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
      // Node's own kind of body and its `duplex`, which a browser's types do not know.
      const init = {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: Readable.toWeb(Readable.from(seen())) as ReadableStream,
        duplex: 'half' as const,
      };
      const { status } = await ask(url, init);
      if (status === 404) throw new Error('the bucket is not there');
      return { bytes, sha256: hash.digest('hex') };
    },
    read: (path) => Readable.from(bytesOf(path), { objectMode: false }),
    async list(prefix) {
      const names: string[] = [];
      let token: string | undefined;
      do {
        const query = new URLSearchParams({ prefix, ...(token && { pageToken: token }) });
        const page = pageSchema.parse(await (await ask(`${objects}?${query}`)).json());
        names.push(...(page.items ?? []).map(({ name }) => name));
        token = page.nextPageToken;
      } while (token);
      return names;
    },
    async remove(path) {
      await ask(objectUrl(path), { method: 'DELETE' });
    },
  };
}

/** Those of this project. Everywhere by the same name: a local backend knows more than one. */
export function projectFiles(): Files {
  const { storageBucket, projectId = process.env.GCLOUD_PROJECT } = getApp().options;
  const bucket = storageBucket ?? `${projectId}.appspot.com`;
  return filesOf(bucket, process.env.FIREBASE_STORAGE_EMULATOR_HOST);
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
