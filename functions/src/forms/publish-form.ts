// What a region worked on goes to its websites; a form that is not wanted there is closed, and can be opened again.
import { DomainError } from '@instroom/domain/errors.ts';
import { refusalOfDesign } from '@instroom/domain/form/design-rules.ts';
import type {
  CloseFormCommand,
  FormAnswer,
  PublishFormCommand,
  RemoveFormCommand,
} from '@instroom/domain/form/form-commands.ts';
import { isOpen, publishForm } from '@instroom/domain/form/publish-form.ts';
import { formVersionPath } from '@instroom/domain/paths.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { fieldsInForms } from '../platform/field-defs.ts';
import type { Sent } from '../platform/member-command.ts';
import { inFormCommand, signedBy } from './form-command.ts';

export async function publishFormOf(
  db: Firestore,
  command: Sent<PublishFormCommand>,
): Promise<FormAnswer> {
  const { regionId, formId, uid, now } = command;
  // It would take in real people.
  if (isPracticeId(regionId)) throw new DomainError('form_practice');
  const ownFields = await fieldsInForms(db, regionId);
  return inFormCommand(db, 'publishForm', command, ({ draft, form, region, transaction }) => {
    const refusal = refusalOfDesign(draft.design, { ownFields, region });
    if (refusal) throw new DomainError(refusal);
    const published = publishForm(draft, { regionId, region, before: form, uid, now });
    const { version } = published;
    // Never written over: the number is one that no version had.
    transaction.create(db.doc(formVersionPath(regionId, formId, version.version)), version);
    return {
      draft: { ...published.draft, ...signedBy(command, draft) },
      form: published.form,
      change: 'published',
    };
  });
}

export function closeFormOf(db: Firestore, command: Sent<CloseFormCommand>): Promise<FormAnswer> {
  const { state } = command;
  return inFormCommand(db, 'closeForm', command, ({ draft, form, region }) => {
    if (!form || draft.state === 'draft') throw new DomainError('form_not_published');
    const signature = signedBy(command, draft);
    return {
      draft: { ...draft, state, ...signature },
      form: { ...form, active: isOpen(state, region), ...signature },
      change: state === 'closed' ? 'closed' : 'opened',
    };
  });
}

/** What was published has visitors and versions: that is closed and not removed. */
export function removeFormOf(db: Firestore, command: Sent<RemoveFormCommand>): Promise<FormAnswer> {
  return inFormCommand(db, 'removeForm', command, ({ draft, form }) => {
    if (form || draft.state !== 'draft') throw new DomainError('form_published');
    return { draft: undefined, change: 'removed' };
  });
}
