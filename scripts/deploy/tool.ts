// What the deployment tool itself would refuse, asked without a network.
import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);

// Parts of firebase-tools that it does not offer to others; its version is fixed in package.json.
const configModule = z.object({
  getValidator: z.function({ output: z.custom<ConfigValidator>() }),
  getErrorMessage: z.function({ input: [z.unknown()], output: z.string() }),
});
type ConfigValidator = { (config: unknown): boolean; errors?: unknown[] | null };

const indexesModule = z.object({
  FirestoreApi: z.custom<new () => { validateSpec(spec: unknown): void }>(),
});

export function configProblems(firebaseJson: unknown): string[] {
  const loaded: unknown = require('firebase-tools/lib/firebaseConfigValidate.js');
  const { getValidator, getErrorMessage } = configModule.parse(loaded);
  const validate = getValidator();
  return validate(firebaseJson) ? [] : (validate.errors ?? []).map((one) => getErrorMessage(one));
}

export function indexProblems(indexes: unknown): string[] {
  const loaded: unknown = require('firebase-tools/lib/firestore/api.js');
  const { FirestoreApi } = indexesModule.parse(loaded);
  try {
    new FirestoreApi().validateSpec(indexes);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
