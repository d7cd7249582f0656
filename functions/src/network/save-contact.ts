// A person at an organization, new or changed. Who seems to be there already is not made a second time: the answer says
// who that is, until the editor says that it is somebody else.
import { randomUUID } from 'node:crypto';
import { dayOf } from '@instroom/domain/calendar.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type SaveContactAnswer,
  type SaveContactCommand,
  saveContactAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import {
  type Contact,
  type ContactRole,
  contactSchema,
} from '@instroom/domain/organization/contact.ts';
import {
  changedContactFields,
  contactEntryOf,
  type TidyContact,
  tidyContact,
} from '@instroom/domain/organization/contact-input.ts';
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import { contactPath, organizationPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readPhone } from '../platform/phone.ts';
import { readDocument } from '../platform/read.ts';
import { contactCountChanges } from './contact-counts.ts';
import { doublesOf } from './doubles-of.ts';
import { inNetworkCommand, type Outcome, type Sent } from './network-command.ts';
import { openContactIndex, openMarks } from './packed.ts';

export function saveContactOf(
  db: Firestore,
  command: Sent<SaveContactCommand>,
): Promise<SaveContactAnswer> {
  const { regionId, commandId, change, isDoubleConfirmed, uid, now } = command;
  const tidied = tidyContact(command.contact, readPhone);
  if (!tidied.ok) throw new DomainError(tidied.code);
  const wanted = tidied.contact;
  const contactId = change?.contactId ?? commandId;
  const answers = saveContactAnswerSchema;

  return inNetworkCommand(db, 'saveContact', command, answers, async (transaction) => {
    const document = db.doc(contactPath(regionId, contactId));
    const before = readDocument(await transaction.get(document), contactSchema);
    if (change && !before) throw new DomainError('not_found');
    if (change && before?.revision !== change.revision) throw new DomainError('changed_meanwhile');
    await checkRoles(db, transaction, wanted.roles, before?.roles);
    const doubles = isDoubleConfirmed
      ? []
      : await doublesOf(db, transaction, { regionId, contactId, contact: wanted, before });
    const orgIds = [...new Set([...wanted.orgIds, ...(before?.orgIds ?? [])])];
    const writeMarks = await openMarks(db, transaction, regionId, orgIds);
    const writeIndex = await openContactIndex(db, transaction, regionId, [contactId]);

    if (doubles.length > 0) return { answer: { status: 'double', of: doubles }, isUndone: true };
    const contact = contactSchema.parse(saved(wanted, before, { uid, now }));
    transaction.set(document, contact);
    writeIndex(new Map([[contactId, contactEntryOf(contact)]]));
    writeMarks(contactCountChanges(before, contact));
    const answer = { status: 'saved', contactId } as const;
    return { answer, act: actOf(contactId, before, wanted) };
  });
}

function saved(
  wanted: TidyContact,
  before: Contact | undefined,
  { uid, now }: { uid: string; now: Date },
): Contact {
  const created = before ?? { createdAt: now, createdBy: uid, lastVerifiedOn: dayOf(now) };
  const { createdAt, createdBy, lastVerifiedOn } = created;
  return {
    schemaVersion: 1,
    ...wanted,
    ...(before?.custom && { custom: before.custom }),
    lastVerifiedOn,
    revision: randomUUID(),
    createdAt,
    createdBy,
    updatedAt: now,
    updatedBy: uid,
  };
}

/** Nobody works at what does not exist. A role that stood there before may stay. */
async function checkRoles(
  db: Firestore,
  transaction: Transaction,
  roles: readonly ContactRole[],
  before: readonly ContactRole[] = [],
): Promise<void> {
  const added = roles.filter(
    (role) =>
      !before.some(
        ({ orgId, locationKey }) => orgId === role.orgId && locationKey === role.locationKey,
      ),
  );
  const orgIds = [...new Set(added.map(({ orgId }) => orgId))];
  if (orgIds.length === 0) return;
  const stored = await transaction.getAll(
    ...orgIds.map((orgId) => db.doc(organizationPath(orgId))),
  );
  for (const snapshot of stored) {
    const organization = readDocument(snapshot, organizationSchema);
    if (!organization) throw new DomainError('not_found');
    const isElsewhere = added.some(
      ({ orgId, locationKey }) =>
        orgId === snapshot.id && locationKey && !organization.locations[locationKey],
    );
    if (isElsewhere) throw new DomainError('location_unknown');
  }
}

function actOf(
  contactId: string,
  before: Contact | undefined,
  after: TidyContact,
): Outcome<unknown>['act'] {
  if (!before) return { kind: 'contact_created', contactId };
  const fields = changedContactFields(before, after);
  return fields.length > 0 ? { kind: 'contact_changed', contactId, fields } : undefined;
}
