// The one way to ask the server for something: a callable function by name, its answer parsed.
import { FirebaseError } from 'firebase/app';
import {
  connectFunctionsEmulator,
  type Functions,
  getFunctions,
  httpsCallable,
} from 'firebase/functions';
import type { z } from 'zod';
import { leaveIfEnded } from './auth.ts';
import { errorCodeOf } from './errors.ts';
import { firebase } from './firebase.ts';

const place = 'europe-west4';

let connected: Functions | undefined;

export async function call<Answer>(
  name: string,
  input: object,
  answerSchema: z.ZodType<Answer>,
): Promise<Answer> {
  // The SDK would call a missing network `internal`.
  if (!navigator.onLine) throw new FirebaseError('functions/unavailable', 'offline');
  try {
    // The SDK would send what is absent as null, which means something else.
    const written = JSON.parse(JSON.stringify(input));
    const { data } = await httpsCallable<object, unknown>(functions(), name)(written);
    return answerSchema.parse(data);
  } catch (error) {
    if (errorCodeOf(error) === 'unauthenticated') await leaveIfEnded();
    throw error;
  }
}

/** Where a function is asked that is no callable; beside the callables, and with the same token. */
export function functionUrl(name: string): string {
  const { projectId, emulators } = firebase().config;
  const address = emulators?.functions;
  return address
    ? `http://${address.host}:${address.port}/${projectId}/${place}/${name}`
    : `https://${place}-${projectId}.cloudfunctions.net/${name}`;
}

function functions(): Functions {
  if (connected) return connected;
  const { app, config } = firebase();
  connected = getFunctions(app, place);
  const address = config.emulators?.functions;
  if (address) connectFunctionsEmulator(connected, address.host, address.port);
  return connected;
}
