// Wakes on a region whose ground, sectors, kind or lists changed: its network is worked out anew.
import { canonicalText } from '@instroom/domain/reference/canonical-text.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { writeRegionDirectories } from './region-directories.ts';

export const placeAgain = onDocumentWritten(
  { document: 'regions/{regionId}', retry: true, memory: '512MiB', timeoutSeconds: 540 },
  async ({ params, data }) => {
    const [before, after] = [data?.before, data?.after].map(
      (snapshot) => snapshot && placing(readDocument(snapshot, regionSchema)),
    );
    if (!after || before === after) return;
    await writeRegionDirectories(db, new Date(), params.regionId);
  },
);

/** What decides on who belongs to it. */
function placing(region: Region | undefined): string | undefined {
  if (!region) return undefined;
  const { kind, sectors, municipalityCodes, network, status } = region;
  return canonicalText({ kind, sectors, municipalityCodes, network, isEnded: status === 'ended' });
}
