// What the application must know to start. Hosting answers it at a fixed address, so that the same bundle runs
// on any project; only the local backend adds where its emulators are and which demo accounts exist.
import { z } from 'zod';

const addressSchema = z.object({ host: z.string(), port: z.number().int() });

const configSchema = z.object({
  projectId: z.string().min(1),
  apiKey: z.string().min(1),
  authDomain: z.string().min(1),
  appId: z.string().min(1),
  emulators: z
    .object({ auth: z.url(), firestore: addressSchema, functions: addressSchema })
    .optional(),
  demoAccounts: z
    .array(
      z.object({
        email: z.string(),
        role: z.string(),
        region: z.string(),
        password: z.string().optional(),
      }),
    )
    .optional(),
});
export type Config = z.infer<typeof configSchema>;

export async function fetchConfig(): Promise<Config> {
  const answer = await fetch('/__/firebase/init.json');
  return configSchema.parse(await answer.json());
}
