// What can be filtered on in the list of candidates, by its name in the address, and under which values somebody stands.
import type { AttentionReason, ReasonKind } from '@instroom/domain/candidate/attention.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { type MissingFact, missingFacts } from '@instroom/domain/candidate/missing.ts';
import {
  hasReached,
  reachablePhases,
  reachableSchema,
} from '@instroom/domain/candidate/reached.ts';
import { audienceSchema } from '@instroom/domain/codes/audience.ts';
import { exitReasonSchema } from '@instroom/domain/codes/exit-reason.ts';
import { municipalityCodeSchema } from '@instroom/domain/codes/municipality.ts';
import { phaseSchema } from '@instroom/domain/codes/phase.ts';
import { priorEducationSchema } from '@instroom/domain/codes/prior-education.ts';
import { qualificationSchema } from '@instroom/domain/codes/qualification.ts';
import { routeSchema } from '@instroom/domain/codes/route.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { sourceSchema } from '@instroom/domain/codes/source.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { slugSchema } from '@instroom/domain/custom/custom-value.ts';
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import { isInContactWithSchool } from '@instroom/domain/insight/by-adviser.ts';
import { responseOf, responseSchema } from '@instroom/domain/insight/response.ts';
import { retentionTermOf, retentionTermSchema } from '@instroom/domain/insight/retention-term.ts';
import { standingOf, standingSchema } from '@instroom/domain/insight/standing.ts';
import { z } from 'zod';

export const everybody = 'alle';
/** Whoever looks. */
export const oneself = 'ik';
export const nobody = 'niemand';
export const anyFact = 'iets';
export const yesOrNo = ['ja', 'nee'] as const;

/** Why somebody asks for attention, the most urgent first. */
export const reasonKinds = [
  'untouched',
  'proposals',
  'holdOver',
  'silent',
  'incomplete',
] as const satisfies readonly ReasonKind[];

/** The values of each filter. Without a phase: everybody who is still under way. */
export const choices = {
  fase: z.enum([...phaseSchema.options, everybody]),
  /** Of the base, or the region's own. */
  status: slugSchema,
  /** Uid of a colleague, or one of the two words above. */
  eigenaar: z.string().min(1).max(128),
  sector: sectorSchema,
  hoofdsector: z.enum([...sectorSchema.options, notNamed]),
  vak: subjectSchema,
  bevoegdheid: qualificationSchema,
  heeft: qualificationSchema,
  bevoegd: standingSchema,
  route: routeSchema,
  situatie: z.enum([...audienceSchema.options, notNamed]),
  opleiding: priorEducationSchema.or(z.literal(notNamed)),
  gemeente: municipalityCodeSchema.or(z.literal(notNamed)),
  bron: sourceSchema,
  label: z.string().min(1).max(40),
  scholen: z.enum(yesOrNo),
  aandacht: z.enum(reasonKinds),
  /** How long somebody waited for the first contact. */
  reactie: responseSchema,
  /** How near its end the term of a closed dossier is. */
  bewaren: retentionTermSchema,
  ontbreekt: z.enum([...missingFacts, anyFact]),
  reden: exitReasonSchema,
  'laatste-fase': phaseSchema,
  /** How far somebody came at least, also who left since. */
  bereikt: reachableSchema,
  /** The form that the dossier began by; without one it was made by hand or brought from elsewhere. */
  formulier: z.string().min(1).max(100),
};
export type FilterName = keyof typeof choices;
export const filterNames = [
  'fase',
  'status',
  'eigenaar',
  'sector',
  'hoofdsector',
  'vak',
  'bevoegdheid',
  'heeft',
  'bevoegd',
  'route',
  'situatie',
  'opleiding',
  'gemeente',
  'bron',
  'label',
  'scholen',
  'aandacht',
  'reactie',
  'bewaren',
  'ontbreekt',
  'reden',
  'laatste-fase',
  'bereikt',
  'formulier',
] as const satisfies FilterName[];

export type Filtered = Pick<
  Candidate,
  | 'phase'
  | 'phaseSince'
  | 'createdAt'
  | 'firstContactAt'
  | 'retainUntil'
  | 'lastContactAt'
  | 'status'
  | 'ownStatus'
  | 'ownerUid'
  | 'sectors'
  | 'primarySector'
  | 'subjects'
  | 'qualificationsSought'
  | 'qualificationsHeld'
  | 'routes'
  | 'chosenRoute'
  | 'audience'
  | 'priorEducation'
  | 'municipalityCode'
  | 'source'
  | 'labels'
  | 'custom'
  | 'reachedAt'
  | 'schoolCount'
  | 'onHoldUntil'
  | 'openProposalCount'
> & {
  formId?: string | undefined;
  exit?: Pick<NonNullable<Candidate['exit']>, 'reason' | 'phaseAtExit'> | undefined;
  missing: readonly MissingFact[];
};

/** What some values follow from besides the candidate: the day, and the region's norms. */
type Context = {
  today: string;
  reasonsOf: (candidate: Filtered) => readonly AttentionReason[];
};

/** Under which values of a filter a candidate stands. */
export function codesOf(
  candidate: Filtered,
  name: Exclude<FilterName, 'fase'>,
  { today, reasonsOf }: Context,
): readonly string[] {
  const exit = candidate.phase === 'exited' ? candidate.exit : undefined;
  switch (name) {
    case 'status':
      return [candidate.status, candidate.ownStatus ?? candidate.status];
    case 'eigenaar':
      return [candidate.ownerUid ?? nobody];
    case 'sector':
      return candidate.sectors;
    case 'hoofdsector':
      return [candidate.primarySector ?? notNamed];
    case 'vak':
      return candidate.subjects;
    case 'bevoegdheid':
      return candidate.qualificationsSought;
    case 'heeft':
      return candidate.qualificationsHeld;
    case 'route':
      return candidate.chosenRoute ? [candidate.chosenRoute] : candidate.routes;
    case 'bevoegd':
      return [standingOf(candidate)];
    case 'scholen':
      return [isInContactWithSchool(candidate) ? 'ja' : 'nee'];
    case 'aandacht':
      return reasonsOf(candidate).map(({ kind }) => kind);
    case 'reactie':
      return [responseOf(candidate, today) ?? notNamed];
    case 'bewaren':
      return [retentionTermOf(candidate, today) ?? notNamed];
    case 'situatie':
      return [candidate.audience ?? notNamed];
    case 'opleiding':
      return [candidate.priorEducation ?? notNamed];
    case 'gemeente':
      return [candidate.municipalityCode ?? notNamed];
    case 'bron':
      return [candidate.source];
    case 'label':
      return candidate.labels;
    case 'ontbreekt':
      return candidate.missing.length > 0 ? [...candidate.missing, anyFact] : [];
    case 'reden':
      return exit ? [exit.reason] : [];
    case 'laatste-fase':
      return exit ? [exit.phaseAtExit] : [];
    case 'bereikt':
      return reachablePhases.filter((phase) => hasReached(candidate, phase));
    case 'formulier':
      return [candidate.formId ?? notNamed];
  }
}
