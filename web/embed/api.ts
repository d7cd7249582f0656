// The two addresses of the server. What it answers becomes a value; nothing is thrown.
import type { AnswerErrorCode, FieldError } from '@instroom/domain/form/answers.ts';
import { nl } from '@instroom/domain/form/texts/nl.ts';
import { type Description, isRecord, readDescription } from './description.ts';

export type FormAddress = { base: string; formId: string };
type Asked = {
  /** For what the visitor signs up, as the address of the page says. */
  activityId?: string | undefined;
  /** Past the browser's cache, for when the server has said that something changed. */
  fresh?: boolean;
};

export type Loaded =
  | { kind: 'loaded'; description: Description }
  | { kind: 'unavailable'; reason: 'form_not_found' | 'origin_not_allowed' }
  | { kind: 'failed' };

/** `failed` may be sent again as it is; `refused` may not, since the answer would be the same. */
export type SendAnswer =
  | { kind: 'received'; confirm?: true }
  | { kind: 'invalid'; errors: FieldError[] }
  | { kind: 'refused'; reason: 'too_large' | 'closed' | 'rejected' }
  | { kind: 'failed'; reason: FailureReason; retryAfterMs?: number };
export type FailureReason = 'network' | 'server' | 'too_many';

const timeoutMs = 20_000;

export function formUrl({ base, formId }: FormAddress): string {
  return `${base}/api/forms/${encodeURIComponent(formId)}`;
}

export async function loadDescription(
  address: FormAddress,
  { activityId, fresh = false }: Asked,
): Promise<Loaded> {
  const query = activityId ? `?activity=${activityId}` : '';
  const url = `${formUrl(address)}${query}`;
  const answer = await request(url, { cache: fresh ? 'reload' : 'default' });
  if (answer?.status === 404) return { kind: 'unavailable', reason: 'form_not_found' };
  if (answer?.status === 403) return { kind: 'unavailable', reason: 'origin_not_allowed' };
  const description = answer?.status === 200 ? readDescription(answer.body) : undefined;
  return description ? { kind: 'loaded', description } : { kind: 'failed' };
}

export async function postSubmission(address: FormAddress, body: string): Promise<SendAnswer> {
  const answer = await request(`${formUrl(address)}/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return answer ? sendAnswerOf(answer) : { kind: 'failed', reason: 'network' };
}

type Answer = { status: number; body: unknown; retryAfterMs?: number };

/** What an answer to a submission means. Exported for its test. */
export function sendAnswerOf({ status, body, retryAfterMs }: Answer): SendAnswer {
  switch (status) {
    case 201:
      return {
        kind: 'received',
        ...(isRecord(body) && body.confirm === true && { confirm: true }),
      };
    case 422: {
      const errors = readErrors(body);
      return errors.length > 0
        ? { kind: 'invalid', errors }
        : { kind: 'refused', reason: 'rejected' };
    }
    case 413:
      return { kind: 'refused', reason: 'too_large' };
    case 403:
    case 404:
      return { kind: 'refused', reason: 'closed' };
    case 429:
      return { kind: 'failed', reason: 'too_many', ...(retryAfterMs && { retryAfterMs }) };
  }
  // Another success than 201 was not said by our server: a hotel's network answers 200 with its own page.
  return status >= 400 && status < 500
    ? { kind: 'refused', reason: 'rejected' }
    : { kind: 'failed', reason: 'server' };
}

function readErrors(body: unknown): FieldError[] {
  const errors = isRecord(body) ? body.errors : undefined;
  if (!Array.isArray(errors)) return [];
  return errors
    .filter(isRecord)
    .flatMap(({ field, code }) =>
      typeof field === 'string' ? [{ field, code: isErrorCode(code) ? code : 'invalid_type' }] : [],
    );
}

function isErrorCode(code: unknown): code is AnswerErrorCode {
  return typeof code === 'string' && code in nl.errors;
}

/** The answer, or nothing where the network gave none in time. */
async function request(url: string, init: RequestInit): Promise<Answer | undefined> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), timeoutMs);
  try {
    const response = await fetch(url, { ...init, credentials: 'omit', signal: patience.signal });
    const body: unknown = await response.json().catch(() => undefined);
    const seconds = Number(response.headers.get('Retry-After'));
    return { status: response.status, body, ...(seconds > 0 && { retryAfterMs: seconds * 1000 }) };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
