import './ui/styles.ts';
import './messages/i18n.ts';
import { createRoot, type Root } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { SessionEnded } from './app/session-ended.tsx';
import { StartFailed } from './app/start-failed.tsx';
import { currentAccount, leaveIfEnded, onAccountLeft } from './data/auth.ts';
import { fetchConfig } from './data/config.ts';
import { onSilenceOnline } from './data/connection.ts';
import { startFirebase } from './data/firebase.ts';
import { forgetDevice } from './data/forget-device.ts';
import { queryClient } from './data/query-client.ts';
import { giveUpUnsent } from './data/unsent.ts';
import { paths } from './paths.ts';

async function start(element: HTMLElement) {
  const root = createRoot(element);
  try {
    await startFirebase(await fetchConfig());
  } catch {
    root.render(<StartFailed />);
    return;
  }
  if (!currentAccount()) await forgetDevice();
  onAccountLeft((how) => {
    if (how === 'ended') endSession(root);
    else void forgetDevice().finally(beginAnew);
  });
  // The session may have ended meanwhile; the SDK would go on trying with it.
  onSilenceOnline(() => void leaveIfEnded());
  root.render(<Application />);
  // Loaded while somebody types a password: what comes after it is the larger part.
  setTimeout(() => void import('./app/region-layout.tsx'), 500);
}

/** Only the application stops: what could not be saved any more has to be shown to who wrote it. */
function endSession(root: Root) {
  giveUpUnsent('unauthenticated');
  root.render(<SessionEnded />);
  queryClient.clear();
  void forgetDevice();
}

/** A new document: nothing that the last person saw stays in memory, in a cache or in an open listener. */
function beginAnew() {
  // Whoever signed out to accept an invitation with another account still has the link before them.
  if (window.location.pathname === paths.invitation) window.location.reload();
  else window.location.replace(paths.signIn);
}

const element = document.getElementById('root');
if (element) void start(element);
