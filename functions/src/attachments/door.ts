// What both doors for bytes share: the address of an attachment, and who may come in.
import {
  type AttachmentAddress,
  attachmentAddressSchema,
} from '@instroom/domain/attachment/commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import type { HttpsOptions, Request } from 'firebase-functions/https';
import { admitMember, type Caller, callerOf } from '../platform/caller.ts';

/**
 * Asked as callables are: at the function's own address, which is another origin than the application's, by whoever brings a
 * token; no cookie lets anybody in. A whole file is in memory, up to the 32 MB that Google lets through, so few at once.
 */
export const doorOptions = {
  cors: true,
  memory: '512MiB',
  concurrency: 6,
  timeoutSeconds: 120,
} as const satisfies HttpsOptions;

/** `/{regionId}/{candidateId}/{attachmentId}` */
const inPath = /\/([^/]+)\/([^/]+)\/([^/]+)\/?$/;

export async function admitted(
  request: Request,
  allows: (member: Member | undefined) => boolean,
): Promise<{ address: AttachmentAddress; caller: Caller }> {
  const caller = await callerOf(request);
  const [, regionId, candidateId, attachmentId] = inPath.exec(request.path) ?? [];
  const address = attachmentAddressSchema.safeParse({ regionId, candidateId, attachmentId });
  if (!address.success) throw new DomainError('invalid_input');
  await admitMember(address.data.regionId, caller, allows);
  return { address: address.data, caller };
}
