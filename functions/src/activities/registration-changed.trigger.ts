// Wakes on every change of a sign-up, and has the places of its activity looked at again where that could matter. More
// tasks than needed do no harm: what is settled stays as it is.
import { registrationSchema } from '@instroom/domain/activity/registration.ts';
import { needsSettling } from '@instroom/domain/activity/settling.ts';
import { registrationPath } from '@instroom/domain/paths.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { readDocument } from '../platform/read.ts';
import { enqueueSettling } from './settle.ts';

export const registrationChanged = onDocumentWritten(
  { document: registrationPath('{regionId}', '{registrationId}'), retry: true, concurrency: 80 },
  async ({ params: { regionId }, data }) => {
    const before = data && readDocument(data.before, registrationSchema);
    const after = data && readDocument(data.after, registrationSchema);
    const known = after ?? before;
    if (!known || !needsSettling(before, after)) return;
    const { activityId } = known;
    // Of one that is gone nothing says when.
    const written = data?.after.updateTime;
    // Finer than a thousandth of a second counts as the next one, so that none is passed over.
    const writtenAt = written && written.toMillis() + 1;
    await enqueueSettling({ regionId, activityId, writtenAt });
    const heldMs = (after?.heldUntil?.getTime() ?? 0) - Date.now();
    // Once more when nobody can take the cancelling back any more.
    if (heldMs > 0) await enqueueSettling({ regionId, activityId }, Math.ceil(heldMs / 1000) + 1);
  },
);
