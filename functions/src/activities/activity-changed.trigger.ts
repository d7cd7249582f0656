// Wakes on every change of an activity: more places may let people move up, and who comes hears of another time or place
// once nobody can take that back any more.
import { activityPath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { enqueueSettling } from './settle.ts';
import { quietSeconds } from './tell-news.ts';

export const activityChanged = onDocumentWritten(
  { document: activityPath('{regionId}', '{activityId}'), retry: true },
  async ({ params, data }) => {
    if (!data?.after.exists) return;
    await enqueueSettling(params);
    if (data.before.exists) await enqueueSettling(params, quietSeconds + 1);
  },
);
