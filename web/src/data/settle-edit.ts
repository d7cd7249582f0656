// What becomes of an edit that was refused on a version, or of which nobody knows: the version that the server has now
// decides.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { waitForPendingWrites } from 'firebase/firestore';
import { currentAccount } from './auth.ts';
import { verdictOn } from './change.ts';
import { connectionMayBeBack } from './connection.ts';
import { database } from './database.ts';
import { errorCodeOf } from './errors.ts';
import { inTurn, type Turn } from './in-turn.ts';
import { readFromServer } from './read.ts';
import { isAccepted, type Version } from './send-edit.ts';
import {
  alterUnsent,
  forgetUnsent,
  refuseUnsent,
  type UnsentChange,
  unsentChange,
} from './unsent.ts';

/** Who comes second more often than this meets a machine. */
const mostAttempts = 5;

/** Answers whether it is stored, which it is not yet where its author is asked. */
export function settle({ id, path }: UnsentChange, refusedOn?: Version): Promise<boolean> {
  return inTurn(path, (turn) => settleInTurn({ id, path, turn, refusedOn })).catch((error) => {
    refuseUnsent(id, errorCodeOf(error));
    return false;
  });
}

type Settling = { id: string; path: string; turn: Turn; refusedOn: Version | undefined };

async function settleInTurn({ id, path, turn, refusedOn }: Settling): Promise<boolean> {
  let triedOn = refusedOn;
  for (let attempt = 0; attempt < mostAttempts && unsentChange(id); attempt += 1) {
    const theirs = await versionOnServer(path, turn);
    const change = unsentChange(id);
    // Meanwhile another change stands for it, or it was given up.
    if (!change) return false;
    if (!theirs) {
      refuseUnsent(id, 'not_found');
      return false;
    }
    switch (verdictOn(change, theirs, triedOn)) {
      case 'stored':
        forgetUnsent(id);
        return true;
      case 'refused':
        refuseUnsent(id, 'not_allowed');
        return false;
      case 'conflict':
        alterUnsent(id, { settles: false, conflict: { theirs, by: turn.author } });
        return false;
      case 'again':
        if (await isAccepted(renamed(change), theirs)) return true;
    }
    triedOn = theirs;
  }
  refuseUnsent(id, 'too_many');
  return false;
}

/** Waits for a connection if need be. */
async function versionOnServer(path: string, turn: Turn): Promise<Candidate | null> {
  // What follows in the queue was made on the same version and is being refused; that is less to be sent again.
  await waitForPendingWrites(database());
  try {
    const version = await readFromServer(path, candidateSchema);
    if (version && version.updatedBy !== currentAccount()?.uid)
      turn.author = { uid: version.updatedBy, at: version.updatedAt };
    return version;
  } catch (error) {
    if (errorCodeOf(error) !== 'no_connection') throw error;
    await connectionMayBeBack();
    return versionOnServer(path, turn);
  }
}

/**
 * Under its first name it might still become good: a later edit of the same person was made on that name, and would
 * be accepted without its field having been looked at.
 */
function renamed(change: UnsentChange): UnsentChange {
  const revision = crypto.randomUUID();
  alterUnsent(change.id, { revision });
  return { ...change, revision };
}
