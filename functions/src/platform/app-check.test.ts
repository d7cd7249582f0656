import type { AddressInfo } from 'node:net';
import express from 'express';
import { deleteApp, getApps } from 'firebase-admin/app';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';

// Each test loads the callable anew, and with it the connection, which may be set up once.
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.resetModules();
  await Promise.all(getApps().map(deleteApp));
});

/** A callable as it is loaded with this setting. Answers what it answers to somebody who shows this proof. */
async function aCallable(enforced: string | undefined) {
  vi.stubEnv('ENFORCE_APP_CHECK', enforced);
  // The SDK's own switch for emulators: it looks at what a proof says, and not at Google's signature.
  vi.stubEnv('FIREBASE_DEBUG_MODE', 'true');
  vi.stubEnv('FIREBASE_DEBUG_FEATURES', '{"skipTokenVerification":true}');
  const { publicCall } = await import('./callable.ts');
  const callable = publicCall(z.object({}), async () => ({ ok: true }));
  const app = express().use(express.json());
  app.post('/', (request, response) =>
    callable(Object.assign(request, { rawBody: Buffer.alloc(0) }), response),
  );
  const server = app.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return async (proof?: string) => {
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(`http://127.0.0.1:${port}`, {
      method: 'POST',
      headers: { ...headers, ...(proof && { 'x-firebase-appcheck': proof }) },
      body: '{"data":{}}',
    });
    return status;
  };
}

function aProof() {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part({ sub: 'app', app_id: 'app' })}.signature`;
}

describe('a callable', () => {
  it('answers everybody where App Check is not demanded', async () => {
    const ask = await aCallable(undefined);
    expect([await ask(), await ask(aProof())]).toEqual([200, 200]);
  });

  it('answers everybody where it is turned off', async () => {
    const ask = await aCallable('false');
    expect(await ask()).toBe(200);
  });

  it('answers only who shows a proof where it is demanded', async () => {
    const ask = await aCallable('true');
    expect([await ask(), await ask(aProof())]).toEqual([401, 200]);
  });
});
