// A candidate: one person's switch to education, the dossier of one region.
import { z } from 'zod';
import { audienceSchema } from '../codes/audience.ts';
import { exitReasonSchema } from '../codes/exit-reason.ts';
import { jobRoleSchema } from '../codes/job-role.ts';
import { municipalityCodeSchema } from '../codes/municipality.ts';
import { phaseSchema, statusSchema } from '../codes/phase.ts';
import { priorEducationSchema } from '../codes/prior-education.ts';
import { qualificationSchema } from '../codes/qualification.ts';
import { routeSchema } from '../codes/route.ts';
import { sectorSchema } from '../codes/sector.ts';
import { sourceSchema } from '../codes/source.ts';
import { subjectSchema } from '../codes/subject.ts';
import { suitabilityStatusSchema } from '../codes/suitability-status.ts';
import { customValuesSchema, slugSchema } from '../custom/custom-value.ts';
import { daySchema, instantSchema } from '../instant.ts';
import { consentSchema } from './consent.ts';
import { reachedSchema } from './reached.ts';

const line = z.string().trim().min(1).max(100);
const text = z.string().trim().min(1).max(2000);

const wishes = {
  sectors: z.array(sectorSchema).max(6),
  /** Needed for an honest ratio po : vo, since somebody may choose several sectors. */
  primarySector: sectorSchema.optional(),
  jobRoles: z.array(jobRoleSchema).max(8),
  subjects: z.array(subjectSchema).max(20),
  qualificationsHeld: z.array(qualificationSchema).max(12),
  qualificationsSought: z.array(qualificationSchema).max(12),
  routes: z.array(routeSchema).max(22),
  chosenRoute: routeSchema.optional(),
  availableFrom: daySchema.optional(),
  hoursPerWeek: z.number().min(1).max(60).optional(),
  maxTravelKm: z.number().int().min(0).max(300).optional(),
  preferredCities: z.array(line).max(20),
  motivation: text.optional(),
};

const background = {
  priorEducation: priorEducationSchema.optional(),
  priorEducationField: line.optional(),
  /** A diploma from abroad means a recognition step. */
  diplomaCountry: z.enum(['nl', 'eu', 'other']).optional(),
  currentJobSector: line.optional(),
  workExperience: text.optional(),
};

const trainingAndWork = {
  /** The outcome only, never the report. */
  suitability: z
    .object({
      status: suitabilityStatusSchema,
      requestedAt: daySchema.optional(),
      decidedAt: daySchema.optional(),
    })
    .optional(),
  /** Certificate of conduct: seen and when, never the document. */
  vog: z.object({ seen: z.boolean(), date: daySchema.optional() }).optional(),
  programId: line.optional(),
  programStart: daySchema.optional(),
  expectedEnd: daySchema.optional(),
  employerOrgId: line.optional(),
  /** The employer in words, where it is not an organization of the network. */
  employerName: line.optional(),
  contractStart: daySchema.optional(),
  fte: z.number().min(0).max(1.5).optional(),
  contractKind: z.enum(['permanent', 'temporary', 'lateral', 'internship', 'other']).optional(),
};

const exitSchema = z.object({
  reason: exitReasonSchema,
  detail: text.optional(),
  at: instantSchema,
  phaseAtExit: phaseSchema,
  reachableAgain: z.boolean(),
});

export const candidateSchema = z.object({
  schemaVersion: z.literal(1),
  firstName: line,
  infix: z.string().trim().max(30).optional(),
  lastName: line,
  /** Derived: "Berg, Anna van der" folded to "berg anna van der". */
  displayNameSort: z.string(),
  /** Derived: what search matches prefixes of. */
  nameTokens: z.array(z.string()),
  email: z.email().max(254),
  emailNormalized: z.string(),
  phone: z.string().trim().min(1).max(40).optional(),
  phoneE164: z.string().optional(),
  address: z
    .object({
      street: line.optional(),
      houseNumber: z.string().trim().max(20).optional(),
      zip: z.string().trim().max(10).optional(),
      city: line.optional(),
    })
    .optional(),
  municipalityCode: municipalityCodeSchema.optional(),
  birthYear: z.number().int().min(1900).max(2100).optional(),
  /** A web address only: `javascript:` is a URL too. */
  linkedinUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),

  audience: audienceSchema.optional(),
  source: sourceSchema,
  sourceDetail: z.string().trim().max(200).optional(),

  phase: phaseSchema,
  phaseSince: instantSchema,
  /** When each phase after the first was entered for the first time, also where somebody went back since; see reached.ts. */
  reachedAt: reachedSchema.optional(),
  status: statusSchema,
  /** The region's own word for where somebody stands; `status` is then the base status that it means. */
  ownStatus: slugSchema.optional(),
  statusSince: instantSchema,
  onHoldUntil: daySchema.optional(),
  onHoldReason: z.string().trim().max(500).optional(),
  exit: exitSchema.optional(),
  ownerUid: z.string().optional(),

  ...wishes,
  ...background,
  ...trainingAndWork,

  consent: consentSchema,
  /** AVG art. 18: while true nobody edits, exports, shares or matches. */
  restricted: z.boolean(),

  firstContactAt: instantSchema.optional(),
  lastContactAt: instantSchema.optional(),
  nextActionAt: instantSchema.optional(),
  openTaskCount: z.number().int().min(0),
  schoolCount: z.number().int().min(0),
  /** How many repeated sign-ups wait for an editor to take or dismiss what they propose. */
  openProposalCount: z.number().int().min(0).optional(),
  /** Set on closing; the nightly purge removes the dossier after it. */
  retainUntil: instantSchema.optional(),
  closedAt: instantSchema.optional(),
  archivedAt: instantSchema.optional(),

  /** Values of the region's own fields. */
  custom: customValuesSchema,
  labels: z.array(z.string().trim().min(1).max(40)).max(30),

  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
  /** The names of this version and of the one before it; absent until somebody edits. See revision.ts. */
  revision: z.string().max(40).optional(),
  previousRevision: z.string().max(40).optional(),
});

export type Candidate = z.infer<typeof candidateSchema>;
