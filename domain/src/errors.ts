// Every refusal has a code; the Dutch sentence for it stands in the message catalogue of the screens.

export const errorCodes = [
  // who and where
  'unauthenticated',
  'not_allowed',
  'not_found',
  'invalid_input',
  'internal',
  // signing in
  'second_factor_required',
  'second_factor_first',
  // website forms
  'form_not_found',
  'origin_not_allowed',
  'too_large',
  'too_many',
  // the journey of a candidate
  'already_in_phase',
  'exit_reason_required',
  'exit_detail_required',
  'route_required',
  'employer_required',
  'reopen_too_late',
  'consent_required',
  'status_not_in_phase',
  'restricted',
  // editing
  'invalid_phone',
  'contains_bsn',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one error that is thrown for an expected refusal, at a door only; inside, refusals are values. */
export class DomainError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
  }
}

/** Narrows an unknown string, such as the code in an answer of the server. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return errorCodes.some((known) => known === code);
}
