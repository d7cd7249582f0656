// What the audit log is told by the application, since nobody else can see it: that somebody signed in, and which dossier
// is looked at. Nobody waits for it. What finds no connection is told later; where the device keeps what waits, also
// after the page was closed.
import {
  openedAgainMinutes,
  openedLongestAgoSeconds,
  reportedSchema,
} from '@instroom/domain/audit/commands.ts';
import { z } from 'zod';
import { currentAccount, signedInAt } from './auth.ts';
import { call } from './call.ts';
import { errorCodeOf } from './errors.ts';
import { dropReport, keepReport, keptReports } from './own-device.ts';

const openingSchema = z.object({
  uid: z.string(),
  regionId: z.string(),
  candidateId: z.string(),
  at: z.number(),
});
type Opening = z.infer<typeof openingSchema>;

const again = openedAgainMinutes * 60_000;
const retryMs = 60_000;
/** More than somebody opens without a connection; the oldest go first. */
const mostWaiting = 500;

const waiting = new Map<string, Opening>();
const lately = new Map<string, number>();
let isTelling = false;

for (const { id, report } of keptReports()) {
  const { data } = openingSchema.safeParse(report);
  if (data) waiting.set(id, data);
  else dropReport(id);
}
window.addEventListener('online', () => void tellAll());
void tellAll();

/** Again within a quarter of an hour is no news, as the server sees it too. */
export function reportOpened(regionId: string, candidateId: string): void {
  const uid = currentAccount()?.uid;
  const at = Date.now();
  const what = `${regionId}/${candidateId}`;
  if (!uid || at - (lately.get(what) ?? 0) < again) return;
  lately.set(what, at);
  const id = crypto.randomUUID();
  const opening = { uid, regionId, candidateId, at };
  waiting.set(id, opening);
  keepReport(id, opening);
  const [oldest] = waiting.keys();
  if (waiting.size > mostWaiting && oldest) settle(oldest);
  void tellAll();
}

const signInKey = 'instroom.signInTold';

/** Once for each sign-in and tab; the server counts them once. */
export async function reportSignIn(): Promise<void> {
  try {
    const moment = await signedInAt();
    if (!moment || sessionStorage.getItem(signInKey) === moment) return;
    await call('reportSignIn', {}, reportedSchema);
    sessionStorage.setItem(signInKey, moment);
  } catch (error) {
    if (isWorthRetrying(error)) setTimeout(() => void reportSignIn(), retryMs);
  }
}

async function tellAll(): Promise<void> {
  if (isTelling) return;
  isTelling = true;
  try {
    for (const [id, opening] of waiting) {
      if (opening.uid === currentAccount()?.uid) await tell(opening);
      settle(id);
    }
  } catch {
    setTimeout(() => void tellAll(), retryMs);
  } finally {
    isTelling = false;
  }
}

/** A refusal is an answer: whoever may not look tells nothing. */
async function tell({ regionId, candidateId, at }: Opening): Promise<void> {
  const ago = Math.max(0, Math.round((Date.now() - at) / 1000));
  const secondsAgo = Math.min(ago, openedLongestAgoSeconds);
  try {
    await call('reportOpened', { regionId, candidateId, secondsAgo }, reportedSchema);
  } catch (error) {
    if (isWorthRetrying(error)) throw error;
  }
}

function settle(id: string): void {
  waiting.delete(id);
  dropReport(id);
}

function isWorthRetrying(error: unknown): boolean {
  return ['no_connection', 'internal'].includes(errorCodeOf(error));
}
