import { consentRecordSchema } from '@instroom/domain/candidate/consent.ts';
import { consentsPath } from '@instroom/domain/paths.ts';
import { where } from 'firebase/firestore';
import { liveQuery } from '../../../data/live-query.ts';
import { listenToQuery } from '../../../data/read.ts';
import { regionKey } from '../../../data/session.ts';

/** The proofs that consent of a candidate ended. */
export const withdrawalsQuery = (regionId: string, candidateId: string) =>
  liveQuery(
    regionKey(regionId, 'candidates', candidateId, 'withdrawals'),
    listenToQuery(
      consentsPath(regionId, candidateId),
      consentRecordSchema,
      where('standing', '==', 'withdrawn'),
    ),
  );
