// How the answers of a website form become a candidate, or a proposal for a candidate who is known already.
import type { Candidate } from '../candidate/candidate.ts';
import { basicConsent } from '../candidate/consent.ts';
import { normalizeEmail } from '../candidate/identity.ts';
import type { Interaction } from '../candidate/interaction.ts';
import { nameTokens, sortName } from '../candidate/name.ts';
import { newCandidate } from '../candidate/new-candidate.ts';
import type { PublicForm } from './form.ts';
import type { Accepted } from './submission.ts';

/** The new dossier of somebody who filled in the form. */
export function candidateFromForm(
  accepted: Accepted,
  { form, formId, now }: { form: PublicForm; formId: string; now: Date },
): Candidate {
  const { phone, infix, motivation, sectors = [], ...answers } = accepted.answers;
  const { phoneE164 } = accepted;
  const [onlySector, ...others] = sectors;
  return {
    ...newCandidate({ source: form.defaultSource, by: formAuthor(formId), now }),
    ...answers,
    ...(infix && { infix }),
    ...(motivation && { motivation }),
    ...(phone && { phone }),
    ...(phoneE164 && { phoneE164 }),
    sectors,
    // Somebody who chose one sector has named the primary one; of several, an adviser asks which.
    ...(onlySector && others.length === 0 && { primarySector: onlySector }),
    subjects: answers.subjects ?? [],
    qualificationsSought: answers.qualificationsSought ?? [],
    custom: accepted.custom,
    displayNameSort: sortName(accepted.answers),
    nameTokens: nameTokens(accepted.answers),
    emailNormalized: normalizeEmail(accepted.answers.email),
    sourceDetail: form.name,
    consent: basicConsent(accepted, { channel: 'form', now }),
  };
}

/** What was filled in under a known e-mail address, for an editor to take over or not. */
export function proposalFromForm(
  { answers, custom }: Accepted,
  { formId, submissionKey, now }: { formId: string; submissionKey: string; now: Date },
): Interaction {
  const values = Object.fromEntries(
    Object.entries(answers).flatMap(([field, value]) =>
      value === undefined || value.length === 0 ? [] : [[field, value]],
    ),
  );
  return {
    kind: 'form',
    at: now,
    direction: 'in',
    byUid: formAuthor(formId),
    attachmentIds: [],
    proposal: { formId, submissionKey, values, custom, state: 'open' },
  };
}

/** Who a change is by when nobody was signed in. */
export function formAuthor(formId: string): string {
  return `form:${formId}`;
}
