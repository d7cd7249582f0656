// Which rules a running backend applies: the two addresses by which Google's own emulators take new ones.
import type { BackendAddress } from '../../local/src/backend/controls.ts';
import { host } from '../../local/src/ports.ts';

export type RulesKind = 'firestore' | 'storage';

export async function useRules(
  { projectId, ports }: BackendAddress,
  kind: RulesKind,
  content: string,
): Promise<void> {
  const url = {
    firestore: `http://${host}:${ports.firestore}/emulator/v1/projects/${projectId}:securityRules`,
    storage: `http://${host}:${ports.storage}/internal/setRules`,
  }[kind];
  const body = JSON.stringify({ rules: { files: [{ name: `${kind}.rules`, content }] } });
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(`The backend does not take these rules: ${await answer.text()}`);
}
