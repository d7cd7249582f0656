// An editor fills in one of the region's own fields: in a dossier, at an organization or of a contact. Definition and
// value are read in the transaction that writes, so that a value that does not fit cannot come to be, whatever somebody
// does in the settings at that moment.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';
import { ownFieldPrefix } from '@instroom/domain/audit/candidate-act.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { CustomValues } from '@instroom/domain/custom/custom-value.ts';
import type {
  SetCustomValueAnswer,
  SetCustomValueCommand,
} from '@instroom/domain/custom/field-commands.ts';
import { type FieldEntity, fieldDefSchema } from '@instroom/domain/custom/field-def.ts';
import { setValue } from '@instroom/domain/custom/set-value.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { newOverlay, overlaySchema } from '@instroom/domain/organization/overlay.ts';
import {
  candidatePath,
  commandPath,
  contactPath,
  organizationPath,
  orgOverlayPath,
} from '@instroom/domain/paths.ts';
import {
  type DocumentReference,
  FieldPath,
  FieldValue,
  type Firestore,
  type Transaction,
} from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { fieldDefDocument } from '../platform/field-defs.ts';
import { readDocument } from '../platform/read.ts';

type Command = SetCustomValueCommand & { uid: string; now: Date };
/** What has the value: where it lies and which values it has. `make`: what to write first, where nothing is there yet. */
type Holder = {
  document: DocumentReference;
  custom: CustomValues;
  make?: object;
  /** What the audit log says; of a dossier its own trigger tells. */
  act?: Pick<AuditedAct, 'kind' | 'orgId' | 'contactId'>;
};

export async function setCustomValueOf(
  db: Firestore,
  command: Command,
): Promise<SetCustomValueAnswer> {
  const { regionId, commandId, key, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));

  return db.runTransaction(async (transaction) => {
    const [done, definition] = await transaction.getAll(
      commandDocument,
      fieldDefDocument(db, regionId, { entity: entityOf(command), key }),
    );
    if (done?.exists) return { status: 'set' };
    const { document, custom, make, act } = await holderIn(db, transaction, command);

    const field = definition && readDocument(definition, fieldDefSchema);
    const decision = setValue(custom, field, command);
    if (!decision.ok) throw new DomainError(decision.code);
    const { value } = decision;
    if (make) transaction.set(document, make);
    transaction.update(
      document,
      new FieldPath('custom', key),
      value ?? FieldValue.delete(),
      'updatedAt',
      now,
      'updatedBy',
      uid,
    );
    if (act) {
      const told = { ...act, at: now, byUid: uid, fields: [`${ownFieldPrefix}${key}`] };
      recordAudit(db, transaction, regionId, told, commandId);
    }
    transaction.set(commandDocument, commandRecord({ kind: 'setCustomValue', uid, now }));
    return { status: 'set' };
  });
}

function entityOf(command: SetCustomValueCommand): FieldEntity {
  if ('candidateId' in command) return 'candidate';
  return 'orgId' in command ? 'organization' : 'contact';
}

async function holderIn(
  db: Firestore,
  transaction: Transaction,
  command: Command,
): Promise<Holder> {
  const { regionId, uid, now } = command;
  if ('candidateId' in command) {
    const document = db.doc(candidatePath(regionId, command.candidateId));
    const candidate = readDocument(await transaction.get(document), candidateSchema);
    if (!candidate) throw new DomainError('not_found');
    if (candidate.restricted) throw new DomainError('restricted');
    return { document, custom: candidate.custom };
  }
  if ('contactId' in command) {
    const document = db.doc(contactPath(regionId, command.contactId));
    const contact = readDocument(await transaction.get(document), contactSchema);
    if (!contact) throw new DomainError('not_found');
    const { contactId } = command;
    return { document, custom: contact.custom ?? {}, act: { kind: 'contact_changed', contactId } };
  }
  const document = db.doc(orgOverlayPath(regionId, command.orgId));
  const [organization, stored] = await transaction.getAll(
    db.doc(organizationPath(command.orgId)),
    document,
  );
  if (!organization?.exists) throw new DomainError('not_found');
  const overlay = stored && readDocument(stored, overlaySchema);
  return {
    document,
    custom: overlay?.custom ?? {},
    ...(!overlay && { make: newOverlay({ uid, now }) }),
    act: { kind: 'organization_changed', orgId: command.orgId },
  };
}
