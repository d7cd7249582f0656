// Makes an activity or changes one, whole. Whoever changed an older version is told so. Who comes hears of it by a task
// (tell-news.ts), so that saving takes no longer for a full activity.
import { activitySchema, refusalOfActivity } from '@instroom/domain/activity/activity.ts';
import {
  type SaveActivityAnswer,
  type SaveActivityCommand,
  saveActivityAnswerSchema,
} from '@instroom/domain/activity/commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { activityPath } from '@instroom/domain/paths.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';
import { refusalOfReferences } from './refusal-of-references.ts';

export function saveActivityOf(
  db: Firestore,
  command: Sent<SaveActivityCommand>,
): Promise<SaveActivityAnswer> {
  const { regionId, commandId, activityId, status, uid, now } = command;
  const document = db.doc(activityPath(regionId, activityId));
  return inMemberCommand(
    db,
    'saveActivity',
    command,
    saveActivityAnswerSchema,
    async ({ transaction, member }) => {
      if (!canEdit(member)) throw new DomainError('not_allowed');
      const earlier = readDocument(await transaction.get(document), activitySchema);
      if (earlier?.revision !== command.revision) throw new DomainError('changed_meanwhile');
      const change = { regionId, earlier, activity: command.activity, status };
      const refusal =
        refusalOfActivity(command.activity, activityId) ??
        (await refusalOfReferences(db, transaction, change));
      if (refusal) throw new DomainError(refusal);
      const revision = earlier ? earlier.revision + 1 : 0;
      const activity = activitySchema.parse({
        ...command.activity,
        schemaVersion: 1,
        status,
        revision,
        createdAt: earlier?.createdAt ?? now,
        createdBy: earlier?.createdBy ?? uid,
        updatedAt: now,
        updatedBy: uid,
      });
      transaction.set(document, activity);
      const isCancelled = status === 'cancelled' && earlier?.status !== 'cancelled';
      const detail = {
        activityId,
        change: isCancelled ? 'cancelled' : earlier ? 'changed' : 'made',
      };
      const act = { kind: 'activity_changed', byUid: uid, at: now } as const;
      recordAudit(db, transaction, regionId, { ...act, detail }, commandId);
      return { answer: { revision } };
    },
  );
}
