// Where the bytes of attachments lie in Storage: below the path of their document, under a name that follows from what they
// are. Two uploads under one id never write over each other; the document says which of them is meant.
import { attachmentPath, attachmentsPath, regionsPath } from '@instroom/domain/paths.ts';

export type Address = { regionId: string; candidateId: string; attachmentId: string };

export const filesOfAll = `${regionsPath}/`;
export const filesOfCandidate = (regionId: string, candidateId: string) =>
  `${attachmentsPath(regionId, candidateId)}/`;
export const fileOf = (
  { regionId, candidateId, attachmentId }: Address,
  { sha256 }: { sha256: string },
) => `${attachmentPath(regionId, candidateId, attachmentId)}/${sha256}`;

/** From the path of a document. Nothing for what is no attachment. */
export function addressOfDocument(path: string): Address | undefined {
  const [, regionId, candidateId, attachmentId] =
    /^regions\/([^/]+)\/candidates\/([^/]+)\/attachments\/([^/]+)$/.exec(path) ?? [];
  return regionId && candidateId && attachmentId
    ? { regionId, candidateId, attachmentId }
    : undefined;
}

/** From the path of a file. */
export function addressOfFile(path: string): (Address & { sha256: string }) | undefined {
  const slash = path.lastIndexOf('/');
  const address = addressOfDocument(path.slice(0, slash));
  return address && { ...address, sha256: path.slice(slash + 1) };
}
