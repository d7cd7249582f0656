// What the pages for signing in ask of the server and of Authentication.
import {
  type SignInRequestKind,
  signInRequestAnswerSchema,
} from '@instroom/domain/account/sign-in-request.ts';
import { queryOptions } from '@tanstack/react-query';
import { confirmPasswordReset, verifyPasswordResetCode } from 'firebase/auth';
import { call } from '../../data/call.ts';
import { firebase } from '../../data/firebase.ts';

const doors = {
  sign_in_link: 'requestSignInLink',
  password_reset: 'requestPasswordReset',
} as const satisfies Record<SignInRequestKind, string>;

export type MailWish = { kind: SignInRequestKind; email: string };

/** Whether the address is known is not told: the answer would tell strangers who has an account. */
export function sendMailWish({ kind, email }: MailWish, commandId: string) {
  return call(doors[kind], { email, commandId }, signInRequestAnswerSchema);
}

/** Whose password it is that the code from a mail lets somebody choose. Looking does not use it up. */
export const resetCodeQuery = (code: string) =>
  queryOptions({
    queryKey: ['reset-code', code],
    queryFn: () => verifyPasswordResetCode(firebase().auth, code),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });

export function choosePassword(code: string, password: string): Promise<void> {
  return confirmPasswordReset(firebase().auth, code, password);
}
