// What a candidate allowed, when and through which door.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

export const consentChannels = ['form', 'adviser', 'own_page', 'import', 'api'] as const;

/** The consent in force, on the candidate. */
export const consentSchema = z.object({
  basis: z.enum(['consent', 'legitimate_interest']),
  privacyStatementVersion: z.string().min(1).max(40),
  givenAt: instantSchema,
  channel: z.enum(consentChannels),
  /** A separate, unticked choice: keep the dossier up to one year after closing. */
  keepOneYear: z.boolean(),
  keepUntil: instantSchema.optional(),
  shareWithSchools: z.boolean(),
  shareWithOtherRegions: z.boolean(),
  newsletter: z.boolean(),
});
export type Consent = z.infer<typeof consentSchema>;

/**
 * Append-only proof at `candidates/{c}/consents`. `unverified`: it came under a known e-mail address from somebody
 * who did not prove to own it, so it has no effect until an editor or the candidate confirms it. `withdrawn`: it ended.
 */
export const consentRecordSchema = consentSchema.extend({
  standing: z.enum(['given', 'unverified', 'withdrawn']),
  /** Where it is about one choice only; the others stand as they stood. */
  about: z.literal('shareWithSchools').optional(),
});
export type ConsentRecord = z.infer<typeof consentRecordSchema>;

/** Whether it ended as a whole and was not given anew. `withdrawals`: proofs of the standing `withdrawn`. */
export function isConsentWithdrawn(
  { givenAt }: Pick<Consent, 'givenAt'>,
  withdrawals: readonly ConsentRecord[],
): boolean {
  return withdrawals.some(
    ({ standing, about, givenAt: at }) => standing === 'withdrawn' && !about && at >= givenAt,
  );
}

/** What a candidate told an adviser about sharing with schools: the consent that is then in force, and its proof. */
export function sharingConsent(
  consent: Consent,
  {
    shareWithSchools,
    privacyStatementVersion,
    now,
  }: { shareWithSchools: boolean; privacyStatementVersion: string; now: Date },
): { consent: Consent; proof: ConsentRecord } {
  const inForce = { ...consent, shareWithSchools };
  return {
    consent: inForce,
    proof: {
      ...inForce,
      privacyStatementVersion,
      givenAt: now,
      channel: 'adviser',
      standing: shareWithSchools ? 'given' : 'withdrawn',
      about: 'shareWithSchools',
    },
  };
}

/** The least that somebody can consent to: the statement was shown, nothing beyond keeping was asked. */
export function basicConsent(
  given: { privacyStatementVersion: string; keepOneYear: boolean },
  { channel, now }: { channel: Consent['channel']; now: Date },
): Consent {
  return {
    basis: 'consent',
    privacyStatementVersion: given.privacyStatementVersion,
    givenAt: now,
    channel,
    keepOneYear: given.keepOneYear,
    shareWithSchools: false,
    shareWithOtherRegions: false,
    newsletter: false,
  };
}
