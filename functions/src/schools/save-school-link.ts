// A candidate is proposed at a school, or what is known of their contact changes.
import {
  type SaveSchoolLinkAnswer,
  type SaveSchoolLinkCommand,
  saveSchoolLinkAnswerSchema,
} from '@instroom/domain/candidate/school-commands.ts';
import { changeLink } from '@instroom/domain/candidate/school-link.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import {
  type Organization,
  organizationSchema,
} from '@instroom/domain/organization/organization.ts';
import { overlaySchema } from '@instroom/domain/organization/overlay.ts';
import { contactPath, organizationPath, orgOverlayPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { changeLinks, type Sent } from './change-links.ts';

export function saveSchoolLinkOf(
  db: Firestore,
  command: Sent<SaveSchoolLinkCommand>,
): Promise<SaveSchoolLinkAnswer> {
  const { regionId, candidateId, orgId, change, before, uid, now } = command;
  const answer = { status: 'saved' } as const;
  const answers = saveSchoolLinkAnswerSchema;
  return changeLinks(db, 'saveSchoolLink', command, answers, async (transaction, known) => {
    const { organization, name } = await organizationOf(db, transaction, { regionId, orgId });
    const { kind, locations } = organization;
    const school = { orgId, name, kind, locationKeys: Object.keys(locations) };
    const setting = { ...known, candidateId, school, uid, now };
    const decision = changeLink({ change, before }, setting);
    if (!decision.ok) throw new DomainError(decision.code);
    const { link, fields } = decision;
    if (fields.includes('contactId') && link.contactId)
      await checkContact(
        db,
        transaction,
        [regionId, link.contactId],
        [orgId, organization.boardId],
      );

    if (fields.length === 0) return { answer };
    const stored = known.links.get(orgId);
    const what = stored ? 'changed' : 'added';
    return { answer, change: { what, before: stored, after: link, fields } };
  });
}

/** As the region calls it. */
async function organizationOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, orgId }: { regionId: string; orgId: string },
): Promise<{ organization: Organization; name: string }> {
  const [stored, added] = await transaction.getAll(
    db.doc(organizationPath(orgId)),
    db.doc(orgOverlayPath(regionId, orgId)),
  );
  const organization = stored && readDocument(stored, organizationSchema);
  if (!organization) throw new DomainError('not_found');
  const overlay = added && readDocument(added, overlaySchema);
  return { organization, name: overlay?.overrides.name?.value || organization.name };
}

/** Somebody who works there, or at the board that it belongs to. */
async function checkContact(
  db: Firestore,
  transaction: Transaction,
  [regionId, contactId]: [string, string],
  employers: (string | undefined)[],
): Promise<void> {
  const stored = await transaction.get(db.doc(contactPath(regionId, contactId)));
  const contact = readDocument(stored, contactSchema);
  if (!contact?.orgIds.some((orgId) => employers.includes(orgId)))
    throw new DomainError('contact_unknown');
}
