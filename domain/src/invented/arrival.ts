// How an invented candidate comes in: the dossier as it is on the first day.
import type { Candidate } from '../candidate/candidate.ts';
import { basicConsent } from '../candidate/consent.ts';
import { normalizeEmail } from '../candidate/identity.ts';
import { nameTokens, sortName } from '../candidate/name.ts';
import { newCandidate } from '../candidate/new-candidate.ts';
import type { Source } from '../codes/source.ts';
import { formAuthor } from '../form/to-candidate.ts';
import { inventPerson } from './people.ts';
import type { Random, Weights } from './random.ts';
import type { InventedRegion } from './region.ts';
import { inventWishes } from './wishes.ts';

const sources: Weights<Source> = {
  desk_form: 52,
  phone_mail: 9,
  national_desk: 8,
  school: 7,
  activity_form: 7,
  event: 5,
  social: 4,
  manual: 3,
  uwv_municipality: 3,
  referral_person: 2,
};

export function inventArrival(
  random: Random,
  { region, index, now }: { region: InventedRegion; index: number; now: Date },
): Candidate {
  const source = random.weighted(sources);
  const cameByForm = source === 'desk_form';
  const by = cameByForm ? formAuthor(region.formId) : random.pick(region.adviserUids);
  const person = inventPerson(random, index);
  const agreed = { privacyStatementVersion: '1', keepOneYear: random.chance(0.45) };
  return {
    ...newCandidate({ source, by, now }),
    ...person,
    ...inventWishes(random, region),
    displayNameSort: sortName(person),
    nameTokens: nameTokens(person),
    emailNormalized: normalizeEmail(person.email),
    consent: basicConsent(agreed, { channel: cameByForm ? 'form' : 'adviser', now }),
  };
}
