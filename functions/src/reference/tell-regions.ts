// Tells a region what happened to organizations that it keeps something about: one closed, or a source changed a field
// that the region had replaced. Nothing else of the import reaches below `regions/`.

import { type NetworkNotice, networkNoticeSchema } from '@instroom/domain/organization/notice.ts';
import type { Organization } from '@instroom/domain/organization/organization.ts';
import {
  markBucketOf,
  type OverridableField,
  overlaySchema,
  overridableFields,
} from '@instroom/domain/organization/overlay.ts';
import { outdatedFields, sourceValueOf } from '@instroom/domain/organization/overrides.ts';
import { resolveOrganization } from '@instroom/domain/organization/resolve.ts';
import {
  contactsPath,
  networkNoticePath,
  orgMarksBucketPath,
  orgNotesPath,
  orgOverlayPath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { hashOf } from './content-hash.ts';
import { likelySuccessors } from './likely-successors.ts';
import { readOrganizations } from './organizations.ts';
import { placingRegions } from './placing-regions.ts';
import { isOfOrganization, type Planned } from './plan.ts';

interface Moment {
  now: Date;
  today: string;
}

export async function tellRegions(
  db: Firestore,
  plan: ReadonlyMap<string, Planned[]>,
  moment: Moment,
): Promise<void> {
  const own = [...plan].flatMap(([orgId, planned]) => {
    const news = planned.find(({ key }) => isOfOrganization(key));
    return news ? [{ orgId, news }] : [];
  });
  const closing = own.filter(({ news }) => news.what === 'closed').map(({ orgId }) => orgId);
  const changing = own.filter(({ news }) => mayBeReplaced(news)).map(({ orgId }) => orgId);
  if (closing.length + changing.length === 0) return;
  const stored = await readOrganizations(db, [...new Set([...closing, ...changing])]);
  // One that another source still has is not closed.
  const closed = closing.flatMap((orgId) => {
    const organization = stored.get(orgId);
    return organization?.standing === 'closed' ? [{ orgId, organization }] : [];
  });
  const changed = changing.flatMap((orgId) => {
    const organization = stored.get(orgId);
    return organization ? [{ orgId, organization }] : [];
  });
  const regionIds = (await placingRegions(db)).map(({ regionId }) => regionId);
  for (const { orgId, organization } of closed)
    await tellOfClosing(db, regionIds, { orgId, organization, moment });
  for (const regionId of regionIds) await tellOfChanges(db, regionId, changed, moment);
}

const replaceable: readonly string[] = overridableFields;
const mayBeReplaced = ({ fields = [] }: Planned) =>
  fields.some((field) => replaceable.includes(field));

type Known = { orgId: string; organization: Organization };

async function tellOfClosing(
  db: Firestore,
  regionIds: readonly string[],
  { orgId, organization, moment }: Known & { moment: Moment },
): Promise<void> {
  const closedOn = resolveOrganization(organization).closedOn ?? moment.today;
  const keeping: string[] = [];
  for (const regionId of regionIds)
    if (await keepsSomething(db, regionId, orgId)) keeping.push(regionId);
  if (keeping.length === 0) return;
  const notice = networkNoticeSchema.parse({
    schemaVersion: 1,
    kind: 'closed',
    orgId,
    name: organization.name,
    isOpen: true,
    closedOn,
    successors: await likelySuccessors(db, { orgId, organization, closedOn }),
    createdAt: moment.now,
  });
  for (const regionId of keeping)
    await addNotice(db, regionId, `closed-${orgId}-${closedOn}`, notice);
}

async function keepsSomething(db: Firestore, regionId: string, orgId: string): Promise<boolean> {
  if ((await db.doc(orgOverlayPath(regionId, orgId)).get()).exists) return true;
  const notes = db.collection(orgNotesPath(regionId)).where('orgId', '==', orgId);
  const contacts = db.collection(contactsPath(regionId)).where('orgIds', 'array-contains', orgId);
  const found = await Promise.all([notes.limit(1).get(), contacts.limit(1).get()]);
  return found.some(({ empty }) => !empty);
}

const overlaysAtOnce = 300;

async function tellOfChanges(
  db: Firestore,
  regionId: string,
  changed: readonly Known[],
  moment: Moment,
): Promise<void> {
  for (let from = 0; from < changed.length; from += overlaysAtOnce) {
    const some = changed.slice(from, from + overlaysAtOnce);
    const documents = some.map(({ orgId }) => db.doc(orgOverlayPath(regionId, orgId)));
    for (const [index, snapshot] of (await db.getAll(...documents)).entries()) {
      const overlay = readDocument(snapshot, overlaySchema);
      const known = some[index];
      if (!overlay || !known) continue;
      const said = resolveOrganization(known.organization);
      for (const field of outdatedFields(overlay.overrides, said))
        await tellOfChange(db, regionId, {
          ...known,
          field,
          value: sourceValueOf(said, field),
          moment,
        });
    }
  }
}

async function tellOfChange(
  db: Firestore,
  regionId: string,
  change: Known & { field: OverridableField; value: string | undefined; moment: Moment },
): Promise<void> {
  const { orgId, organization, field, value, moment } = change;
  const notice = networkNoticeSchema.parse({
    schemaVersion: 1,
    kind: 'source_changed',
    orgId,
    name: organization.name,
    isOpen: true,
    field,
    createdAt: moment.now,
  });
  // Another value is other news; the same one, told before, is none.
  const id = `source-${orgId}-${field}-${hashOf(value ?? null).slice(0, 12)}`;
  await addNotice(db, regionId, id, notice, { sourceChangedOn: moment.today });
}

/** Once: one that somebody dealt with stays dealt with. */
async function addNotice(
  db: Firestore,
  regionId: string,
  id: string,
  notice: NetworkNotice,
  mark?: { sourceChangedOn: string },
): Promise<void> {
  const document = db.doc(networkNoticePath(regionId, id));
  await db.runTransaction(async (transaction) => {
    if ((await transaction.get(document)).exists) return;
    transaction.set(document, notice);
    const bucket = db.doc(orgMarksBucketPath(regionId, markBucketOf(notice.orgId)));
    if (mark) transaction.set(bucket, { marks: { [notice.orgId]: mark } }, { merge: true });
  });
}
