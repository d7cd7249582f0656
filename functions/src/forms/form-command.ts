// One command about one form, in one transaction with its entry in the audit log. What was decided holds when it is
// written: the form, what websites show of it and the region are read in the same transaction.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type FormDraft,
  formDraftSchema,
  type PublicForm,
  publicFormSchema,
} from '@instroom/domain/form/form.ts';
import { type FormAnswer, formAnswerSchema } from '@instroom/domain/form/form-commands.ts';
import { formPath, publicFormPath, regionPath } from '@instroom/domain/paths.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

export type AboutForm = Sent<{ regionId: string; commandId: string; formId: string }>;

export type FormSituation = {
  draft: FormDraft;
  form: PublicForm | undefined;
  region: Region;
  transaction: Transaction;
};

/** What a command comes to: the draft that is to stand there, if any, and what the audit log says of it. */
export type FormOutcome = {
  draft: FormDraft | undefined;
  form?: PublicForm;
  change: 'changed' | 'published' | 'closed' | 'opened' | 'removed';
  fields?: string[];
};

/** Refused where the form is another than its sender saw. */
export function inFormCommand(
  db: Firestore,
  kind: string,
  command: AboutForm & { seenAt: number },
  decide: (situation: FormSituation) => FormOutcome | Promise<FormOutcome>,
): Promise<FormAnswer> {
  const { regionId, formId, seenAt } = command;
  return inMemberCommand(db, kind, command, formAnswerSchema, async ({ transaction }) => {
    const document = db.doc(formPath(regionId, formId));
    const publicDocument = db.doc(publicFormPath(formId));
    const [stored, shown, storedRegion] = await transaction.getAll(
      document,
      publicDocument,
      db.doc(regionPath(regionId)),
    );
    const draft = stored && readDocument(stored, formDraftSchema);
    const form = shown && readDocument(shown, publicFormSchema);
    const region = storedRegion && readDocument(storedRegion, regionSchema);
    if (!draft || !region) throw new DomainError('not_found');
    // The id says whose it is; a form of another region is nobody's to change here.
    if (form && form.regionId !== regionId) throw new DomainError('not_found');
    if (draft.updatedAt.getTime() !== seenAt) throw new DomainError('changed_meanwhile');

    const outcome = await decide({ draft, form, region, transaction });
    if (outcome.draft) transaction.set(document, formDraftSchema.parse(outcome.draft));
    else transaction.delete(document);
    if (outcome.form) transaction.set(publicDocument, publicFormSchema.parse(outcome.form));
    recordFormAct(db, transaction, command, outcome);
    const answer = { formId, seenAt: outcome.draft?.updatedAt.getTime() ?? 0 };
    return { answer };
  });
}

export function recordFormAct(
  db: Firestore,
  transaction: Transaction,
  { regionId, commandId, formId, uid, now }: AboutForm,
  { change, fields }: { change: FormOutcome['change'] | 'created'; fields?: string[] },
): void {
  const act: AuditedAct = {
    kind: 'form_changed',
    at: now,
    byUid: uid,
    detail: { formId, change },
    ...(fields && { fields }),
  };
  recordAudit(db, transaction, regionId, act, commandId);
}

/** Later than what stood there, also where two commands come in the same millisecond: by it a form is known again. */
export function signedBy({ uid, now }: Sent<object>, before: Pick<FormDraft, 'updatedAt'>) {
  const updatedAt = new Date(Math.max(now.getTime(), before.updatedAt.getTime() + 1));
  return { updatedAt, updatedBy: uid };
}
