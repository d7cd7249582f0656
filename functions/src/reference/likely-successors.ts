// What may have come in the place of an organization that closed: something new at its address, or of the same board by
// the same name. A guess, for a person to decide on.
import { daysBetween } from '@instroom/domain/calendar.ts';
import {
  type Organization,
  organizationSchema,
} from '@instroom/domain/organization/organization.ts';
import { organizationsPath } from '@instroom/domain/paths.ts';
import type { Firestore, QuerySnapshot } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

const recentDays = 120;
const mostSuccessors = 5;
/** As many values as a query may compare with. */
const mostAddresses = 30;

export async function likelySuccessors(
  db: Firestore,
  {
    orgId,
    organization,
    closedOn,
  }: { orgId: string; organization: Organization; closedOn: string },
): Promise<{ orgId: string; name: string }[]> {
  const all = db.collection(organizationsPath);
  const { boardId, addressKeys = [], name } = organization;
  const found = new Map<string, Organization>();
  const keep = (page: QuerySnapshot, isLikely: (other: Organization) => boolean) => {
    for (const document of page.docs) {
      const other = readDocument(document, organizationSchema);
      if (!other || document.id === orgId || other.standing === 'closed') continue;
      if (isNew(other, closedOn) && isLikely(other)) found.set(document.id, other);
    }
  };
  const keys = addressKeys.slice(0, mostAddresses);
  if (keys.length > 0)
    keep(await all.where('addressKeys', 'array-contains-any', keys).get(), () => true);
  if (boardId)
    keep(
      await all.where('boardId', '==', boardId).get(),
      (other) => folded(other.name) === folded(name),
    );
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, mostSuccessors)
    .map(([id, other]) => ({ orgId: id, name: other.name }));
}

/** Itself, or one of its locations. */
function isNew({ addedOn, locations }: Organization, closedOn: string): boolean {
  const days = [addedOn, ...Object.values(locations).map((location) => location.addedOn)];
  return days.some(
    (day) => day !== undefined && Math.abs(daysBetween(day, closedOn)) <= recentDays,
  );
}

const folded = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
