// Whether what an activity names is there: the form by which people sign up, tasks that follow, what comes before it, and who is
// there. Only what is named anew is looked at, so that something that went away since keeps nobody from mending a word;
// but what people are going to see has a form that works.
import {
  type Activity,
  type ActivityTraits,
  activitySchema,
} from '@instroom/domain/activity/activity.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import { publicFormSchema } from '@instroom/domain/form/form.ts';
import {
  activityPath,
  memberPath,
  publicFormPath,
  taskTemplatePath,
} from '@instroom/domain/paths.ts';
import { canView, memberSchema } from '@instroom/domain/region/member.ts';
import { taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import type { DocumentSnapshot, Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

type Change = {
  regionId: string;
  earlier: Activity | undefined;
  activity: ActivityTraits;
  status: Activity['status'];
};
type Reference = { path: string; refusal: (found: DocumentSnapshot) => ErrorCode | undefined };

/** Of the first reference that leads nowhere, as the form has them. */
export async function refusalOfReferences(
  db: Firestore,
  transaction: Transaction,
  change: Change,
): Promise<ErrorCode | undefined> {
  const references = referencesToCheck(change);
  if (references.length === 0) return undefined;
  const stored = await transaction.getAll(...references.map(({ path }) => db.doc(path)));
  return references
    .map(({ refusal }, index) => {
      const found = stored[index];
      return found && refusal(found);
    })
    .find((code) => code !== undefined);
}

function referencesToCheck({ regionId, earlier, activity, status }: Change): Reference[] {
  const { formId, hostUid, afterActivityIds, followUp } = activity;
  const isNewForm = formId !== earlier?.formId;
  const isPublished = status === 'published' && earlier?.status !== 'published';
  const { attended, absent } = earlier?.followUp ?? {};
  return [
    ...(formId && (isNewForm || isPublished)
      ? [{ path: publicFormPath(formId), refusal: refusalOfForm(regionId) }]
      : []),
    ...[followUp.attended, followUp.absent].flatMap((id) =>
      id && id !== attended && id !== absent
        ? [{ path: taskTemplatePath(regionId, id), refusal: refusalOfTemplate }]
        : [],
    ),
    ...afterActivityIds
      .filter((id) => !earlier?.afterActivityIds.includes(id))
      .map((id) => ({ path: activityPath(regionId, id), refusal: refusalOfEarlier })),
    ...(hostUid && hostUid !== earlier?.hostUid
      ? [{ path: memberPath(regionId, hostUid), refusal: refusalOfHost }]
      : []),
  ];
}

function refusalOfForm(regionId: string): Reference['refusal'] {
  return (found) => {
    const form = readDocument(found, publicFormSchema);
    if (form?.regionId !== regionId || !form.active) return 'activity_form_closed';
    return form.purpose === 'activity' ? undefined : 'activity_form_other';
  };
}

function refusalOfTemplate(found: DocumentSnapshot): ErrorCode | undefined {
  return readDocument(found, taskTemplateSchema)?.active ? undefined : 'activity_tasks_gone';
}

function refusalOfEarlier(found: DocumentSnapshot): ErrorCode | undefined {
  return readDocument(found, activitySchema) ? undefined : 'activity_after_gone';
}

function refusalOfHost(found: DocumentSnapshot): ErrorCode | undefined {
  return canView(readDocument(found, memberSchema)) ? undefined : 'activity_host_gone';
}
