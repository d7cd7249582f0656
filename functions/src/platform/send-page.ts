// Sends a page of ours with headers that leave it nothing but its own style sheet and its own form.
import type { Response } from 'express';
import { type Markup, toHtml } from './markup.ts';

/** `leadsAway`: sending the form ends on a website of somebody else. */
export function sendPage(
  response: Response,
  status: number,
  { page, leadsAway = false }: { page: Markup; leadsAway?: boolean },
): void {
  response
    .status(status)
    .set({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(leadsAway),
      'X-Content-Type-Options': 'nosniff',
      // The browser names our origin when the form is sent; to other websites it says nothing.
      'Referrer-Policy': 'same-origin',
    })
    .send(`<!doctype html>\n${toHtml(page)}\n`);
}

/** Browsers hold `form-action` against every address that a sent form is led on to, which we do not all know. */
function policy(leadsAway: boolean): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `form-action 'self'${leadsAway ? ' https:' : ''}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
