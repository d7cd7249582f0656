// What a form without script sent, and whether it may be read at all.
import { maxSubmissionBytes } from '@instroom/domain/form/submission.ts';
import type { Request } from 'firebase-functions/https';
import { baseOf } from '../../platform/http.ts';
import { type PlainPost, readPlainForm } from './read-plain-form.ts';

/** Of what is too large only the beginning is read, for the language of the answer. */
export function readPost(request: Request): PlainPost {
  return readPlainForm(request.rawBody?.subarray(0, maxSubmissionBytes).toString() ?? '');
}

/**
 * The website of the form, as the record keeps it: `none` or `null` where the browser names none, as it may for a form
 * of HTML. Undefined where it names a website that the form does not know. Our own pages need no mention there.
 */
export function originOf(request: Request, allowedOrigins: readonly string[]): string | undefined {
  const origin = request.get('origin');
  if (!origin) return 'none';
  const isKnown =
    origin === 'null' || origin === baseOf(request) || allowedOrigins.includes(origin);
  return isKnown ? origin : undefined;
}

export function refusalOf(request: Request): 'invalid_input' | 'too_large' | undefined {
  if (!request.is('urlencoded')) return 'invalid_input';
  return (request.rawBody ?? '').length > maxSubmissionBytes ? 'too_large' : undefined;
}
