// Who works in a region, by uid.
import { membersPath } from '@instroom/domain/paths.ts';
import { canView, type Member, memberSchema } from '@instroom/domain/region/member.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from './read.ts';

export async function activeMembersOf(
  db: Firestore,
  regionId: string,
): Promise<Map<string, Member>> {
  const { docs } = await db.collection(membersPath(regionId)).get();
  return new Map(
    docs.flatMap((document): [string, Member][] => {
      const member = readDocument(document, memberSchema);
      return member && canView(member) ? [[document.id, member]] : [];
    }),
  );
}
