// The form that a website names.
import { type PublicForm, publicFormSchema } from '@instroom/domain/form/form.ts';
import { publicFormPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

/** The form when it exists and is in use. */
export async function findForm(
  db: Firestore,
  formId: string | undefined,
): Promise<PublicForm | undefined> {
  if (!formId) return undefined;
  const form = readDocument(await db.doc(publicFormPath(formId)).get(), publicFormSchema);
  return form?.active ? form : undefined;
}
