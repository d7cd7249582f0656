// A form that was published before its region could work on it gets a draft, and the version that websites show.
import { publicFormSchema } from '@instroom/domain/form/form.ts';
import { historyOf } from '@instroom/domain/form/publish-form.ts';
import { inCurrentShape } from '@instroom/domain/migrations/steps.ts';
import { formPath, formVersionPath, publicFormsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';

/** How many were added, or would be. What is there already stays as it is. */
export async function addMissingDrafts(
  db: Firestore,
  { isDryRun, regionId: only }: { isDryRun: boolean; regionId?: string },
): Promise<number> {
  const all = db.collection(publicFormsPath);
  const { docs } = await (only ? all.where('regionId', '==', only) : all).get();
  let added = 0;
  for (const { id, ref } of docs) {
    const isAdded = await db.runTransaction(async (transaction) => {
      const stored = (await transaction.get(ref)).data();
      // One that does not fit was named already, by whoever brought it over.
      const form = stored && publicFormSchema.safeParse(inCurrentShape('publicForms', stored)).data;
      if (!form) return false;
      const { draft, version } = historyOf(form);
      const document = db.doc(formPath(form.regionId, id));
      if ((await transaction.get(document)).exists) return false;
      if (isDryRun) return true;
      transaction.create(document, draft);
      transaction.set(db.doc(formVersionPath(form.regionId, id, version.version)), version);
      return true;
    });
    if (isAdded) added += 1;
  }
  return added;
}
