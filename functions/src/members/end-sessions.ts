// Whoever may do less has to sign in again. Rights themselves lie in the member document and are gone already; this
// ends what a device could still ask for with an old sign-in (docs/decisions/0012).
import type { Auth } from 'firebase-admin/auth';

const attempts = 3;

/** Throws where it keeps failing, so that the command is sent again. */
export async function endSessions(auth: Auth, uid: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      await auth.revokeRefreshTokens(uid);
      return;
    } catch (error) {
      // A member without an account has no session.
      if (codeOf(error) === 'auth/user-not-found') return;
      if (attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 200));
    }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
