// An HTTP function behind a plain server: the local backend answers a browser's preflight on its own and lets no other
// website's origin through, so that what production answers to them shows here only.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { HttpsFunction } from 'firebase-functions/https';
import { afterAll, beforeAll } from 'vitest';
import { host } from '../../local/src/ports.ts';

/** Serves a function for the whole test file; answers how to ask it. */
export function aDoor(door: HttpsFunction) {
  let server: Server;
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server = handlerOf(door).listen(0, host, () => resolve());
      }),
  );
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  return (path: string, init: RequestInit = {}): Promise<Response> => {
    const { port } = server.address() as AddressInfo;
    return fetch(`http://${host}:${port}${path}`, { redirect: 'manual', ...init });
  };
}

/** As Cloud Functions does: the parsed body, and beside it the bytes that came. */
function handlerOf(door: HttpsFunction) {
  const handler = express();
  const verify = (request: object, _response: unknown, rawBody: Buffer) =>
    void Object.assign(request, { rawBody });
  handler.use(express.json({ verify }), express.urlencoded({ verify, extended: true }));
  return handler.use((request, response) =>
    door(request as Parameters<HttpsFunction>[0], response),
  );
}
