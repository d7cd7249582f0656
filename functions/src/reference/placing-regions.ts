// The regions that organizations are placed in: all that take part, practice regions too.
import { regionsPath } from '@instroom/domain/paths.ts';
import type { PlacingRegion } from '@instroom/domain/region/place.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

/** In the order of their ids. */
export async function placingRegions(db: Firestore): Promise<PlacingRegion[]> {
  const { docs } = await db.collection(regionsPath).get();
  return docs.flatMap(placingRegion);
}

/** Nothing where it takes no part. */
export function placingRegion(document: DocumentSnapshot): PlacingRegion[] {
  const region = readDocument(document, regionSchema);
  if (!region || region.status === 'ended') return [];
  const { kind, sectors, municipalityCodes, network } = region;
  return [{ regionId: document.id, kind, sectors, municipalityCodes, network }];
}
