// Answers in JSON, as the stand-ins give them.
import type { SourceAnswer } from './routes.ts';

export function json(content: unknown, status = 200): SourceAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(content),
  };
}
