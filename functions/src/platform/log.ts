// One line per message, with ids and counts only: never a name, e-mail address, phone number or text of a person.
import { logger } from 'firebase-functions';

type Facts = Record<string, string | number | boolean | undefined>;

export const log = {
  info: (message: string, facts: Facts = {}) => logger.info(message, facts),
  warn: (message: string, facts: Facts = {}) => logger.warn(message, facts),
  /** Errors of libraries may quote a document; only their name and code are kept. */
  error: (message: string, error: unknown, facts: Facts = {}) =>
    logger.error(message, { ...facts, ...describe(error) }),
};

function describe(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  const at = error.stack
    ?.split('\n')
    .find((line) => line.trim().startsWith('at '))
    ?.trim();
  return { error: error.name, code, at };
}
