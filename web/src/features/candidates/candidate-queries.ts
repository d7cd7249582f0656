import { attachmentSchema } from '@instroom/domain/attachment/attachment.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { eventSchema } from '@instroom/domain/candidate/event.ts';
import { interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import {
  attachmentsPath,
  candidatePath,
  eventsPath,
  interactionsPath,
} from '@instroom/domain/paths.ts';
import { limit, orderBy, where } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToDocument, listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';

export const candidateQuery = (regionId: string, candidateId: string) =>
  liveQuery(
    regionKey(regionId, 'candidates', candidateId),
    listenToDocument(candidatePath(regionId, candidateId), candidateSchema),
  );

export const eventsQuery = (regionId: string, candidateId: string, size: number) =>
  liveQuery(
    regionKey(regionId, 'candidates', candidateId, 'events', size),
    listenToQuery(
      eventsPath(regionId, candidateId),
      eventSchema,
      orderBy('at', 'desc'),
      limit(size),
    ),
  );

/** The steps from phase to phase, of all time: few, and without an order that would need an index. */
export const phaseStepsQuery = (regionId: string, candidateId: string) =>
  liveQuery(
    regionKey(regionId, 'candidates', candidateId, 'phaseSteps'),
    listenToQuery(
      eventsPath(regionId, candidateId),
      eventSchema,
      where('kind', 'in', ['created', 'phase_moved']),
      limit(200),
    ),
  );

export const interactionsQuery = (regionId: string, candidateId: string, size: number) =>
  liveQuery(
    regionKey(regionId, 'candidates', candidateId, 'interactions', size),
    listenToQuery(
      interactionsPath(regionId, candidateId),
      interactionSchema,
      orderBy('at', 'desc'),
      limit(size),
    ),
  );

/** At most twenty. */
export const attachmentsQuery = (regionId: string, candidateId: string) =>
  liveQuery(
    regionKey(regionId, 'candidates', candidateId, 'attachments'),
    listenToQuery(attachmentsPath(regionId, candidateId), attachmentSchema),
  );
