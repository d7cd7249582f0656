// App Check: shows Firestore and the callables that it is this application that asks. Google's reCAPTCHA judges the browser
// without a question to anybody. Only where a project is built with a key (docs/deploy.md), and never in the embed.
import { initializeAppCheck, ReCaptchaEnterpriseProvider } from 'firebase/app-check';
import { firebase } from './firebase.ts';

const script = 'https://www.google.com/recaptcha/enterprise.js?render=explicit';
const patienceMs = 8000;

/**
 * From here on every request carries a proof. Answers false where something between this browser and Google keeps the check
 * away: then none does. The script is loaded here, for the SDK would wait for it without end, and with it all that is read.
 */
export async function startAppCheck(siteKey: string): Promise<boolean> {
  if (!(await isLoaded(script))) return false;
  const provider = new ReCaptchaEnterpriseProvider(siteKey);
  initializeAppCheck(firebase().app, { provider, isTokenAutoRefreshEnabled: true });
  return true;
}

function isLoaded(source: string): Promise<boolean> {
  return new Promise((resolve) => {
    const element = document.createElement('script');
    setTimeout(() => resolve(false), patienceMs);
    element.onload = () => resolve(true);
    element.onerror = () => resolve(false);
    element.src = source;
    document.head.append(element);
  });
}
