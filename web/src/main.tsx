import './ui/styles.ts';
import './messages/i18n.ts';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { StartFailed } from './app/start-failed.tsx';
import { currentAccount, onAccountArrived, onAccountLeft } from './data/auth.ts';
import { fetchConfig } from './data/config.ts';
import { startFirebase } from './data/firebase.ts';
import { forgetDevice } from './data/forget-device.ts';
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
  // A new document: nothing that the last person saw stays in memory, in a cache or in an open listener.
  onAccountLeft(() => void forgetDevice().finally(() => window.location.replace(paths.signIn)));
  root.render(<Application />);
  onAccountArrived(
    () => void import('./data/reports.ts').then((reports) => reports.reportSignIn()),
  );
  // Loaded while somebody types a password: what comes after it is the larger part.
  setTimeout(() => void import('./app/region-layout.tsx'), 500);
}

const element = document.getElementById('root');
if (element) void start(element);
