import './ui/styles.ts';
import './messages/i18n.ts';
import { createRoot, type Root } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { SessionEnded } from './app/session-ended.tsx';
import { StartFailed } from './app/start-failed.tsx';
import {
  currentAccount,
  leaveIfEnded,
  onAccountArrived,
  onAccountLeft,
  signOut,
} from './data/auth.ts';
import { fetchConfig } from './data/config.ts';
import { onSilenceOnline, whenOnline } from './data/connection.ts';
import { startFirebase } from './data/firebase.ts';
import { forgetDevice } from './data/forget-device.ts';
import { noteInputs } from './data/idle/idle.ts';
import { here, isIdleOver } from './data/idle/own-idle.ts';
import { holdWhileSending } from './data/idle/sending.ts';
import { queryClient } from './data/query-client.ts';
import { giveUpUnsent, isAnythingUnsent } from './data/unsent.ts';
import { paths, type SignInReason, signInAddress } from './paths.ts';

async function start(element: HTMLElement) {
  const root = createRoot(element);
  try {
    await startFirebase(await fetchConfig());
  } catch {
    root.render(<StartFailed />);
    return;
  }
  await showItIsUs(root);
  await leaveIfIdle();
  if (!currentAccount()) await forgetDevice();
  onAccountLeft(({ uid, how, why }) => {
    const reason = why ?? (isIdleOver(uid) ? 'inactief' : undefined);
    if (how === 'ended' && !reason) endSession(root);
    else void beginAnew(addressAfterLeaving(reason));
  });
  // The session may have ended meanwhile; the SDK would go on trying with it.
  onSilenceOnline(() => void leaveIfEnded());
  noteInputs(here);
  holdWhileSending();
  root.render(<Application />);
  onAccountArrived(
    () =>
      void whenOnline(() => import('./data/reports.ts')).then((reports) => reports.reportSignIn()),
  );
  // Loaded while somebody types a password: what comes after it is the larger part.
  setTimeout(() => void whenOnline(() => import('./app/region-layout.tsx')), 500);
}

/** App Check, where this was built with a key for it; nothing of it is loaded or even built elsewhere. */
const loadAppCheck = import.meta.env.VITE_APP_CHECK_SITE_KEY
  ? () => import('./data/app-check.ts')
  : undefined;

async function showItIsUs(root: Root) {
  const check = await loadAppCheck?.();
  if (!check || (await check.startAppCheck(import.meta.env.VITE_APP_CHECK_SITE_KEY))) return;
  const { CheckBlocked } = await import('./app/check-blocked.tsx');
  await new Promise<void>((resolve) => root.render(<CheckBlocked onGoOn={resolve} />));
}

/** Only the application stops: what could not be saved any more has to be shown to who wrote it. */
function endSession(root: Root) {
  giveUpUnsent('unauthenticated');
  root.render(<SessionEnded />);
  queryClient.clear();
  void forgetDevice();
}

/** A new document: nothing that the last person saw stays in memory, in a cache or in an open listener. */
async function beginAnew(address: string) {
  await forgetDevice().catch(() => {});
  // Whoever signed out to accept an invitation with another account still has the link before them.
  if (window.location.pathname === paths.invitation) window.location.reload();
  else window.location.replace(address);
}

/** The browser was closed and is opened again by whoever comes by. What waits to be sent is sent first, in the frame. */
async function leaveIfIdle() {
  const uid = currentAccount()?.uid;
  if (uid === undefined || !isIdleOver(uid) || isAnythingUnsent()) return;
  const address = addressAfterLeaving('inactief');
  await signOut();
  window.history.replaceState(null, '', address);
}

/** Who did not choose to leave goes back to the same page afterwards. */
function addressAfterLeaving(why: SignInReason | undefined): string {
  const { pathname, search } = window.location;
  return signInAddress(why ? { waarom: why, terug: pathname + search } : {});
}

const element = document.getElementById('root');
if (element) void start(element);
