// Saves a mail template, puts one away and brings it back. One of the base has no document until a region makes something
// else of it.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  isBaseTemplate,
  type MailTemplate,
  mailTemplateSchema,
  mostMailTemplates,
  refusalOfTemplate,
  type TemplateContent,
  templatesOf,
} from '@instroom/domain/mail/mail-template.ts';
import {
  type ArchiveMailTemplateCommand,
  type MailTemplateAnswer,
  mailTemplateAnswerSchema,
  type SaveMailTemplateCommand,
} from '@instroom/domain/mail/template-commands.ts';
import { commandPath, mailTemplatePath, mailTemplatesPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';

type Sent<Command> = Command & { uid: string; now: Date };
type Known = ReadonlyMap<string, MailTemplate>;
/** What is to stand there. */
type Wish = { templateId: string; content: TemplateContent; active: boolean };

export function saveMailTemplateOf(
  db: Firestore,
  command: Sent<SaveMailTemplateCommand>,
): Promise<MailTemplateAnswer> {
  const { content, commandId } = command;
  return inTemplateCommand(db, 'saveMailTemplate', command, (known) => {
    const refusal = refusalOfTemplate(content);
    if (refusal) throw new DomainError(refusal.code);
    const { templateId = commandId } = command;
    const isNew = !known.has(templateId) && !isBaseTemplate(templateId);
    if (isNew && command.templateId) throw new DomainError('not_found');
    if (isNew && known.size >= mostMailTemplates) throw new DomainError('mail_template_limit');
    return { templateId, content, active: known.get(templateId)?.active ?? true };
  });
}

export function archiveMailTemplateOf(
  db: Firestore,
  command: Sent<ArchiveMailTemplateCommand>,
): Promise<MailTemplateAnswer> {
  const { templateId, active } = command;
  return inTemplateCommand(db, 'archiveMailTemplate', command, (known) => {
    const stored = [...known].map(([id, template]) => ({ ...template, id }));
    const shown = templatesOf(stored).find(({ id }) => id === templateId);
    if (!shown) throw new DomainError('not_found');
    return { templateId, content: shown, active };
  });
}

async function inTemplateCommand(
  db: Firestore,
  kind: string,
  {
    regionId,
    commandId,
    seenVersion,
    uid,
    now,
  }: Sent<SaveMailTemplateCommand | ArchiveMailTemplateCommand>,
  decide: (known: Known) => Wish,
): Promise<MailTemplateAnswer> {
  const commandDocument = db.doc(commandPath(regionId, commandId));
  return db.runTransaction(async (transaction) => {
    const done = await transaction.get(commandDocument);
    if (done.exists) return mailTemplateAnswerSchema.parse(done.get('answer'));
    const { docs } = await transaction.get(db.collection(mailTemplatesPath(regionId)));
    const known = new Map(
      docs.flatMap((document) => {
        const template = readDocument(document, mailTemplateSchema);
        return template ? [[document.id, template] as const] : [];
      }),
    );
    const { templateId, content, active } = decide(known);
    const before = known.get(templateId);
    if ((before?.version ?? 0) !== seenVersion) throw new DomainError('changed_meanwhile');

    const { name, nl, en } = content;
    const template = mailTemplateSchema.parse({
      schemaVersion: 1,
      ...{ name, nl, ...(en && { en }), active },
      version: seenVersion + 1,
      createdAt: before?.createdAt ?? now,
      createdBy: before?.createdBy ?? uid,
      updatedAt: now,
      updatedBy: uid,
    });
    transaction.set(db.doc(mailTemplatePath(regionId, templateId)), template);
    const act: AuditedAct = {
      kind: 'settings_changed',
      fields: ['mailTemplates'],
      at: now,
      byUid: uid,
    };
    recordAudit(db, transaction, regionId, act, commandId);
    const answer = { templateId, version: template.version };
    transaction.set(commandDocument, commandRecord({ kind, uid, now, answer }));
    return answer;
  });
}
