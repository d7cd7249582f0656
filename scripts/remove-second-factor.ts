// `node scripts/remove-second-factor.ts --project <id> --email <address> [--dry-run]`: for who lost the phone with the
// codes. Whoever asks has proved who he or she is, by more than a mail: whoever reads somebody's mail could come in now.
// Open sessions end; the next sign-in asks for no code, and a region that demands a second factor for setting one up.
import { parseArgs } from 'node:util';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';

const { values } = parseArgs({
  options: {
    project: { type: 'string' },
    email: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const { project: projectId, email, 'dry-run': isDryRun } = values;
if (!projectId || !email) {
  console.error(
    'Usage: node scripts/remove-second-factor.ts --project <id> --email <address> [--dry-run]',
  );
  process.exit(1);
}

const auth = getAuth(initializeApp({ projectId }));
const { uid, multiFactor } = await auth.getUserByEmail(email);
const factors = multiFactor?.enrolledFactors ?? [];
if (!isDryRun && factors.length > 0) {
  await auth.updateUser(uid, { multiFactor: { enrolledFactors: null } });
  await auth.revokeRefreshTokens(uid);
}
console.log(`${uid}: ${factors.length} ${isDryRun ? 'to remove' : 'removed'}`);
