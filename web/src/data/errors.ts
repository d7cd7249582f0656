// What went wrong, as a code for which there is a Dutch sentence.
import { type ErrorCode, isErrorCode } from '@instroom/domain/errors.ts';
import { FirebaseError } from 'firebase/app';

export type ShownErrorCode = ErrorCode | 'no_connection';

export function errorCodeOf(error: unknown): ShownErrorCode {
  if (!(error instanceof FirebaseError)) return 'internal';
  return codeInDetails(error) ?? (reachedNothing(error) ? 'no_connection' : codeOfSdk(error.code));
}

/** Our functions say more with an `internal` error; bare, it is the SDK's word for a request without an answer. */
function reachedNothing(error: FirebaseError): boolean {
  const details: unknown = 'details' in error ? error.details : undefined;
  return error.code === 'functions/internal' && details === undefined;
}

/** Refusals of our own functions carry their code in the details of the callable's error. */
function codeInDetails(error: FirebaseError): ErrorCode | undefined {
  const details: unknown = 'details' in error ? error.details : undefined;
  if (typeof details !== 'object' || details === null || !('code' in details)) return undefined;
  return isErrorCode(details.code) ? details.code : undefined;
}

function codeOfSdk(code: string): ShownErrorCode {
  // Firestore says `permission-denied`, callables say `functions/permission-denied`.
  switch (code.replace(/^functions\//, '')) {
    case 'permission-denied':
      return 'not_allowed';
    case 'unauthenticated':
      return 'unauthenticated';
    case 'not-found':
      return 'not_found';
    case 'unavailable':
    case 'deadline-exceeded':
    case 'auth/network-request-failed':
      return 'no_connection';
    default:
      return 'internal';
  }
}
