// A new dossier by hand: what an adviser filled in, with everything that follows from it.
import type { Candidate } from './candidate.ts';
import type { DossierInput } from './commands.ts';
import { basicConsent } from './consent.ts';
import { normalizeEmail } from './identity.ts';
import { nameTokens, sortName } from './name.ts';
import { newCandidate } from './new-candidate.ts';

export function candidateByHand(
  input: DossierInput,
  {
    consent,
    phoneE164,
    uid,
    now,
  }: {
    consent: { privacyStatementVersion: string; keepOneYear: boolean };
    phoneE164: string | undefined;
    uid: string;
    now: Date;
  },
): Candidate {
  const { sectors = [], subjects = [], qualificationsSought = [], custom = {}, ...rest } = input;
  const [onlySector, ...others] = sectors;
  const primarySector = rest.primarySector ?? (others.length === 0 ? onlySector : undefined);
  return {
    ...newCandidate({ source: input.source, by: uid, now }),
    ...rest,
    sectors,
    subjects,
    qualificationsSought,
    custom,
    ...(primarySector && { primarySector }),
    ...(phoneE164 && { phoneE164 }),
    displayNameSort: sortName(input),
    nameTokens: nameTokens(input),
    emailNormalized: normalizeEmail(input.email),
    consent: basicConsent(consent, { channel: 'adviser', now }),
  };
}
