// The one difference to the headers that are deployed: the services are on ports of this machine instead of Google's.
import { host, type Ports } from '../ports.ts';

export function admittingEmulators(headers: [string, string][], ports: Ports): [string, string][] {
  const emulators = [ports.auth, ports.firestore].map((port) => `http://${host}:${port}`);
  return headers.map(([key, value]) =>
    key.toLowerCase() === 'content-security-policy'
      ? [key, value.replace(/\bconnect-src\b/, (found) => [found, ...emulators].join(' '))]
      : [key, value],
  );
}
