// The form that a website names, with what the region asks in it beside the common base.
import { type AskedForm, publicFormSchema } from '@instroom/domain/form/form.ts';
import { publicFormPath } from '@instroom/domain/paths.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { fieldsInForms } from '../platform/field-defs.ts';
import { readDocument } from '../platform/read.ts';

/** The form when it exists and is in use. A practice region has none: it would take in real people. */
export async function findForm(
  db: Firestore,
  formId: string | undefined,
): Promise<AskedForm | undefined> {
  const form = await findFormEver(db, formId);
  return form?.active ? form : undefined;
}

/** Also one that is closed: for what was sent while it was open. */
export async function findFormEver(
  db: Firestore,
  formId: string | undefined,
): Promise<AskedForm | undefined> {
  if (!formId) return undefined;
  const form = readDocument(await db.doc(publicFormPath(formId)).get(), publicFormSchema);
  if (!form || isPracticeId(form.regionId)) return undefined;
  return { ...form, ownFields: await fieldsInForms(db, form.regionId) };
}
