// Somebody asks for a mail that lets in whoever can read it: a link to sign in with, or one to choose a new password.
// Asking is open to everybody, so what is stored says nothing of whether there is such an account.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

export const signInRequestKinds = ['sign_in_link', 'password_reset'] as const;
export type SignInRequestKind = (typeof signInRequestKinds)[number];

/** `commandId` is made by the client; the same request sent twice is one mail. */
export const signInRequestInputSchema = z.object({
  email: z.email().max(254),
  commandId: z.uuid(),
});
export type SignInRequestInput = z.infer<typeof signInRequestInputSchema>;

/** The same whether the address is known or not. */
export const signInRequestAnswerSchema = z.object({ status: z.literal('asked') });
export type SignInRequestAnswer = z.infer<typeof signInRequestAnswerSchema>;

/** `signInRequests/{commandId}`: removed once it was answered, or after a day. */
export const signInRequestSchema = z.object({
  kind: z.enum(signInRequestKinds),
  email: z.string(),
  at: instantSchema,
  expireAt: instantSchema,
});
export type SignInRequest = z.infer<typeof signInRequestSchema>;

/** The most that is answered in an hour: for one mailbox, and for one address from which is asked. */
export const signInRequestsPerHour = { perMailbox: 5, perCaller: 30 };
