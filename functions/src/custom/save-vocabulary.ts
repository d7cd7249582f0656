// A region admin gives the region its own words.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import {
  changeVocabulary,
  type SaveVocabularyCommand,
} from '@instroom/domain/custom/change-vocabulary.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { commandPath, regionPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';

type Command = SaveVocabularyCommand & { uid: string; now: Date };

export async function saveVocabularyOf(
  db: Firestore,
  command: Command,
): Promise<{ status: 'saved' }> {
  const { regionId, commandId, wish, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const document = db.doc(regionPath(regionId));

  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(commandDocument, document);
    if (done?.exists) return { status: 'saved' };
    const region = stored && readDocument(stored, regionSchema);
    if (!region) throw new DomainError('not_found');

    const decision = changeVocabulary(region.vocabulary, wish, command);
    if (!decision.ok) throw new DomainError(decision.code);
    const { vocabulary } = decision;
    transaction.update(document, { vocabulary, updatedAt: now, updatedBy: uid });
    const sensitive = vocabulary.confirmed?.kinds.join(' ');
    const act: AuditedAct = {
      at: now,
      byUid: uid,
      kind: 'settings_changed',
      fields: Object.keys(wish).map((part) => `vocabulary.${part}`),
      ...(sensitive && { detail: { sensitive } }),
    };
    recordAudit(db, transaction, regionId, act, commandId);
    transaction.set(commandDocument, commandRecord({ kind: 'saveVocabulary', uid, now }));
    return { status: 'saved' };
  });
}
