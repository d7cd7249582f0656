// How an invented candidate comes in: the dossier as it is on the first day.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { basicConsent } from '@instroom/domain/candidate/consent.ts';
import { normalizeEmail } from '@instroom/domain/candidate/identity.ts';
import { nameTokens, sortName } from '@instroom/domain/candidate/name.ts';
import { newCandidate } from '@instroom/domain/candidate/new-candidate.ts';
import type { Source } from '@instroom/domain/codes/source.ts';
import { formAuthor } from '@instroom/domain/form/to-candidate.ts';
import { adviserUidsOf } from './accounts.ts';
import { inventPerson } from './people.ts';
import type { Random, Weights } from './random.ts';
import type { DemoRegion } from './regions.ts';
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
  { region, index, now }: { region: DemoRegion; index: number; now: Date },
): Candidate {
  const source = random.weighted(sources);
  const cameByForm = source === 'desk_form';
  const by = cameByForm ? formAuthor(region.formId) : random.pick(adviserUidsOf(region.regionId));
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
