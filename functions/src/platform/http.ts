// The doors that are no callables: what a request says about where it comes from, and answers in JSON.
import { randomUUID } from 'node:crypto';
import { DomainError, type ErrorCode } from '@instroom/domain/errors.ts';
import type { Response } from 'express';
import type { Request } from 'firebase-functions/https';
import { log } from './log.ts';

export const statusOf = {
  form_not_found: 404,
  not_found: 404,
  origin_not_allowed: 403,
  too_large: 413,
  too_many: 429,
  invalid_input: 400,
  internal: 503,
} as const satisfies Partial<Record<ErrorCode, number>>;

export function refuse(
  response: Response,
  code: keyof typeof statusOf,
  status: number = statusOf[code],
): void {
  response.status(status).json({ code });
}

/** What stands behind the question mark. */
export function queryOf({ url }: Pick<Request, 'url'>): URLSearchParams {
  return new URL(url, 'http://unused').searchParams;
}

export type Handler = (request: Request, response: Response) => Promise<void>;

/** For the application, which knows every code: a refusal is answered with it. */
export function answeringApplication(handle: Handler): Handler {
  const refusing: Handler = async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      response.status(applicationStatusOf(error.code)).json({ code: error.code });
    }
  };
  return answering(refusing, (_request, response) => refuse(response, 'internal', 500));
}

function applicationStatusOf(code: ErrorCode): number {
  switch (code) {
    case 'unauthenticated':
      return 401;
    case 'not_allowed':
    case 'second_factor_required':
      return 403;
    case 'not_found':
      return 404;
    case 'attachment_too_large':
      return 413;
    case 'invalid_input':
      return 400;
    default:
      return 409;
  }
}

/** What fails unexpectedly is logged, and answered by the door itself in the way that its callers understand. */
export function answering(handle: Handler, answerFailure: (...door: Parameters<Handler>) => void) {
  const answered: Handler = async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      log.error('request failed', error, { errorId: randomUUID() });
      if (!response.headersSent) answerFailure(request, response);
    }
  };
  return answered;
}

/** The form id in `/api/forms/{formId}`, what is below it, `/f/{formId}` and `/formulier/{formId}`. */
export function formIdOf(request: Request): string | undefined {
  return /\/(?:api\/forms|f|formulier)\/([\w-]{1,100})(?:\/(?:submissions|html))?\/?$/.exec(
    request.path,
  )?.[1];
}

/**
 * Answers a browser's question whether this page may send here. The origin when it is one of the allowed; then the
 * headers that let the page read the answer are set.
 */
export function admitOrigin(
  request: Request,
  response: Response,
  allowedOrigins: readonly string[],
): string | undefined {
  const origin = request.get('origin');
  response.set('Vary', 'Origin');
  if (!origin || !allowedOrigins.includes(origin)) return undefined;
  response.set({
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Max-Age': '3600',
  });
  return origin;
}

/**
 * Where the visitor's browser found us, such as `https://instroom.example`. A caller can make it up, for itself: what
 * is built with it is never cached for somebody else.
 */
export function baseOf(request: Request): string {
  const forwarded = request.get('x-forwarded-host');
  const asked = forwarded && /^[\w.-]+(?::\d+)?$/.test(forwarded) ? forwarded : request.get('host');
  const isSecure = /^https\b/.test(request.get('x-forwarded-proto') ?? request.protocol);
  return `${isSecure ? 'https' : 'http'}://${asked}`;
}

/**
 * The address a request came from, for counting only. The content network in front of Hosting names the visitor; the
 * list of proxies then ends in addresses that all visitors share. Without it, Google's front end wrote the last entry
 * of the list; what stands before it may be made up (docs/decisions/0006-which-forwarded-header-is-believed.md).
 */
export function addressOf(request: Request): string {
  const said = lastIn(request.get('fastly-client-ip')) || lastIn(request.get('x-forwarded-for'));
  return said || request.socket.remoteAddress || 'unknown';
}

function lastIn(list: string | undefined): string | undefined {
  return list?.split(',').at(-1)?.trim();
}
