// With a dossier goes what its candidate signed up for, and the mail about it. May be repeated; the places that come free
// are handed out by the trigger on each.
import { mailsPath, registrationsPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';

export async function removeRegistrationsOf(
  db: Firestore,
  { regionId, candidateId }: { regionId: string; candidateId: string },
): Promise<number> {
  const ofCandidate = (path: string) =>
    db.collection(path).where('candidateId', '==', candidateId).get();
  const { docs } = await ofCandidate(registrationsPath(regionId));
  const mails = (await ofCandidate(mailsPath(regionId))).docs;
  const writer = db.bulkWriter();
  for (const { ref } of [...docs, ...mails]) void writer.delete(ref);
  await writer.close();
  return docs.length;
}
