// A write that holds for one version of a document, and takes no lock that would hold up whoever is editing it.
import { GrpcStatus } from 'firebase-admin/firestore';

/** Whether it was written; not where the document was changed or went in the meantime. */
export async function ifUnchanged(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isNewer(error)) return false;
    throw error;
  }
}

function isNewer(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === GrpcStatus.FAILED_PRECONDITION || error.code === GrpcStatus.NOT_FOUND)
  );
}
