// A region admin makes a form, or changes what the region works on. Websites see nothing of it until it is published.
import { slugOf } from '@instroom/domain/custom/slug.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { type FormDesign, formDesignSchema, formDraftSchema } from '@instroom/domain/form/form.ts';
import {
  type FormAnswer,
  formAnswerSchema,
  mostForms,
  type SaveFormCommand,
} from '@instroom/domain/form/form-commands.ts';
import { formPath, formsPath, publicFormsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { inFormCommand, recordFormAct, signedBy } from './form-command.ts';

type Command = Sent<SaveFormCommand>;

export function saveFormOf(db: Firestore, command: Command): Promise<FormAnswer> {
  return 'formId' in command ? change(db, command) : make(db, command);
}

function change(db: Firestore, command: Extract<Command, { formId: string }>): Promise<FormAnswer> {
  const { design } = command;
  return inFormCommand(db, 'saveForm', command, ({ draft, form }) => {
    // What is published already leads somewhere by its purpose: activities name it, or none does.
    if (form && form.purpose !== design.purpose) throw new DomainError('form_published');
    const published = form && formDesignSchema.parse(form);
    const isChanged = !published || changedIn(published, design).length > 0;
    return {
      draft: { ...draft, design, isChanged, ...signedBy(command, draft) },
      change: 'changed',
      fields: changedIn(draft.design, design),
    };
  });
}

function make(db: Firestore, command: Command): Promise<FormAnswer> {
  const { regionId, design, uid, now } = command;
  return inMemberCommand(db, 'saveForm', command, formAnswerSchema, async ({ transaction }) => {
    const ofRegion = db.collection(publicFormsPath).where('regionId', '==', regionId).select();
    const [drafts, published] = await Promise.all([
      transaction.get(db.collection(formsPath(regionId)).select()),
      transaction.get(ofRegion),
    ]);
    const taken = new Set([...drafts.docs, ...published.docs].map(({ id }) => id));
    if (taken.size >= mostForms) throw new DomainError('form_limit');
    const formId = newFormId(regionId, design.name, taken);
    const written = { createdAt: now, createdBy: uid, updatedAt: now, updatedBy: uid };
    const draft = formDraftSchema.parse({
      schemaVersion: 1,
      ...{ design, state: 'draft', version: 0, isChanged: true, ...written },
    });
    transaction.create(db.doc(formPath(regionId, formId)), draft);
    recordFormAct(db, transaction, { ...command, formId }, { change: 'created' });
    return { answer: { formId, seenAt: now.getTime() } };
  });
}

/** The slug has no `-`, so that what stands before the last one is the region: no two regions can have the same id. */
function newFormId(regionId: string, name: string, taken: ReadonlySet<string>): string {
  const prefix = `${regionId}-`;
  const slugs = [...taken].map((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : id));
  return `${prefix}${slugOf(name, slugs, 'formulier')}`;
}

/** The parts of a design that differ, by their names. */
function changedIn(before: FormDesign, after: FormDesign): string[] {
  const had = new Map(Object.entries(before));
  const has = new Map(Object.entries(after));
  return [...new Set([...had.keys(), ...has.keys()])].filter(
    (part) => JSON.stringify(had.get(part)) !== JSON.stringify(has.get(part)),
  );
}
