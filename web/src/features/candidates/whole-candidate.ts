import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { Identified } from '../../data/read.ts';

/** All of a dossier, and not only what the roster shows of it. */
export type WholeCandidate = Identified<Candidate>;
