import './ui/styles.ts';
import './messages/i18n.ts';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { StartFailed } from './app/start-failed.tsx';
import { currentAccount, onAccountLeft, signOut } from './data/auth.ts';
import { fetchConfig } from './data/config.ts';
import { startFirebase } from './data/firebase.ts';
import { forgetDevice } from './data/forget-device.ts';
import { noteInputs } from './data/idle/idle.ts';
import { here, isIdleOver } from './data/idle/own-idle.ts';
import { holdWhileSending } from './data/idle/sending.ts';
import { isAnythingUnsent } from './data/unsent.ts';
import { type SignInReason, signInAddress } from './paths.ts';

async function start(element: HTMLElement) {
  const root = createRoot(element);
  try {
    await startFirebase(await fetchConfig());
  } catch {
    root.render(<StartFailed />);
    return;
  }
  await leaveIfIdle();
  if (!currentAccount()) await forgetDevice();
  onAccountLeft((uid, why) => {
    const address = addressAfterLeaving(why ?? (isIdleOver(uid) ? 'inactief' : undefined));
    // A new document: nothing that the last person saw stays in memory, in a cache or in an open listener.
    void forgetDevice().finally(() => window.location.replace(address));
  });
  noteInputs(here);
  holdWhileSending();
  root.render(<Application />);
  // Loaded while somebody types a password: what comes after it is the larger part.
  setTimeout(() => void import('./app/region-layout.tsx'), 500);
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
