// What came in and waits, live: page, menu and day share one listener. Only who may edit reads it.
import {
  type SubmissionRecord,
  submissionRecordSchema,
  waitingOutcomes,
} from '@instroom/domain/form/submission.ts';
import { submissionsPath } from '@instroom/domain/paths.ts';
import { limit, orderBy, where } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { type Identified, listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

export type Waiting = Identified<SubmissionRecord>;

/** More are shown as these are dealt with. */
export const mostWaiting = 100;

export const inboxQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'inbox'),
    listenToQuery(
      submissionsPath(regionId),
      submissionRecordSchema,
      where('outcome', 'in', waitingOutcomes),
      orderBy('receivedAt', 'desc'),
      limit(mostWaiting),
    ),
  );
