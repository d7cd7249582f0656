// Files to and from the server: bytes over HTTP, since a callable would make text of them. The same token and the same refusals
// as for callables.
import { type ErrorCode, isErrorCode } from '@instroom/domain/errors.ts';
import { FirebaseError } from 'firebase/app';
import { z } from 'zod';
import { leaveIfEnded } from './auth.ts';
import { functionUrl } from './call.ts';
import { firebase } from './firebase.ts';

type Sending = {
  body: Blob;
  headers: Record<string, string>;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/** Not with `fetch`, which does not tell how much was sent. Breaking it off rejects with an `AbortError`. */
export async function sendBytes<Answer>(
  name: string,
  path: readonly string[],
  { body, headers, onProgress, signal }: Sending,
  answerSchema: z.ZodType<Answer>,
): Promise<Answer> {
  const token = await tokenOrLeave();
  const { status, text } = await new Promise<{ status: number; text: string }>(
    (resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', addressOf(name, path));
      for (const [header, value] of Object.entries({ ...headers, ...asBearer(token) }))
        request.setRequestHeader(header, value);
      request.upload.addEventListener('progress', ({ loaded, total }) =>
        onProgress(total > 0 ? loaded / total : 0),
      );
      request.addEventListener('load', () =>
        resolve({ status: request.status, text: request.responseText }),
      );
      request.addEventListener('error', () => reject(unreachable()));
      request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      signal.addEventListener('abort', () => request.abort());
      if (signal.aborted) return request.abort();
      request.send(body);
    },
  );
  const answer = parseJson(text);
  if (status >= 300) throw await refusalOf(status, answer);
  return answerSchema.parse(answer);
}

export async function readBytes(
  name: string,
  path: readonly string[],
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  const token = await tokenOrLeave();
  const answer = await fetch(addressOf(name, path), {
    headers: asBearer(token),
    ...(signal && { signal }),
  }).catch((error) => {
    throw signal?.aborted ? error : unreachable();
  });
  if (!answer.ok) throw await refusalOf(answer.status, parseJson(await answer.text()));
  return answer.arrayBuffer();
}

const addressOf = (name: string, path: readonly string[]) =>
  [functionUrl(name), ...path.map(encodeURIComponent)].join('/');
const asBearer = (token: string) => ({ authorization: `Bearer ${token}` });
const unreachable = () => new FirebaseError('functions/unavailable', 'offline');

async function tokenOrLeave(): Promise<string> {
  const { currentUser } = firebase().auth;
  if (!currentUser) throw refusal('unauthenticated');
  return currentUser.getIdToken();
}

async function refusalOf(status: number, answer: unknown): Promise<FirebaseError> {
  const code = z.object({ code: z.string() }).safeParse(answer).data?.code;
  if (code === 'unauthenticated') await leaveIfEnded();
  if (isErrorCode(code)) return refusal(code);
  // Google's own answer to what is far too large, before any function sees it.
  if (status === 413) return refusal('attachment_too_large');
  return status === 502 || status === 503 || status === 504 ? unreachable() : refusal('internal');
}

/** As a refusal of a callable looks, so that both are said in the same way. */
function refusal(code: ErrorCode): FirebaseError {
  return Object.assign(new FirebaseError(`functions/${code}`, code), { details: { code } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
