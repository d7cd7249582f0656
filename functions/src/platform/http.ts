// The door for websites: what a request says about where it comes from, and answers in JSON.

import type { ErrorCode } from '@instroom/domain/errors.ts';
import type { Response } from 'express';
import type { Request } from 'firebase-functions/https';

const statusOf = {
  form_not_found: 404,
  origin_not_allowed: 403,
  too_large: 413,
  too_many: 429,
  invalid_input: 400,
  internal: 503,
} as const satisfies Partial<Record<ErrorCode, number>>;

export function refuse(response: Response, code: keyof typeof statusOf): void {
  response.status(statusOf[code]).json({ code });
}

/** The form id in `/api/forms/{formId}` and what is below it. */
export function formIdOf(request: Request): string | undefined {
  return /\/api\/forms\/([\w-]{1,100})(?:\/submissions)?\/?$/.exec(request.path)?.[1];
}

/**
 * Answers a browser's question whether this page may send here. True when the origin is one of the allowed; then
 * the headers that let the page read the answer are set.
 */
export function admitOrigin(
  request: Request,
  response: Response,
  allowedOrigins: readonly string[],
): boolean {
  const origin = request.get('origin');
  response.set('Vary', 'Origin');
  if (!origin || !allowedOrigins.includes(origin)) return false;
  response.set({
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Max-Age': '3600',
  });
  return true;
}

/**
 * The address a request came from, for counting only. Proxies append to `X-Forwarded-For`, so its last entry is the
 * one that our own front end wrote; what stands before it may be made up by the sender.
 */
export function addressOf(request: Request): string {
  const forwarded = request.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || request.socket.remoteAddress || 'unknown';
}
