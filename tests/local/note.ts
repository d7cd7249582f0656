// Something that somebody left in the backend of a running `npm start`, seen without an SDK.
import { projectId } from '../../local/src/checkout.ts';
import { host, type Ports } from '../../local/src/ports.ts';
import { password } from '../../local/src/seed/accounts.ts';

/** A document past the security rules, for which the backend has this word. */
export function noteIn(ports: Ports) {
  const url = `http://${host}:${ports.firestore}/v1/projects/${projectId}/databases/(default)/documents/rateLimits/note`;
  const headers = { authorization: 'Bearer owner', 'content-type': 'application/json' };
  return {
    write: () => fetch(url, { method: 'PATCH', headers, body: '{"fields":{}}' }),
    isThere: async () => (await fetch(url, { headers })).ok,
  };
}

/** The status of the answer to signing in with the password of the demo. */
export async function signIn(ports: Ports, email: string): Promise<number> {
  const answer = await fetch(
    `http://${host}:${ports.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo-key`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password, returnSecureToken: true }),
    },
  );
  return answer.status;
}
