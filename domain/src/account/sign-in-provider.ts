// Who else may vouch for somebody on signing in: `google.com,microsoft.com,oidc.surfconext=SURFconext`, a setting of the
// build. Without it the application neither shows nor loads anything of it.
import { z } from 'zod';

const names: Record<string, string> = { 'google.com': 'Google', 'microsoft.com': 'Microsoft' };

const providerSchema = z
  .string()
  .trim()
  .regex(/^(?:google\.com|microsoft\.com|(?:oidc|saml)\.[\w.-]{1,60}=[^=,<>]{1,40})$/)
  .transform((text) => {
    const [id = '', name = names[id] ?? id] = text.split('=');
    return { id, name };
  });
export type SignInProvider = z.infer<typeof providerSchema>;

/** Throws where the setting is not understood: a build with a button that leads nowhere is worse than none. */
export function parseSignInProviders(setting: string | undefined): SignInProvider[] {
  const parts = (setting ?? '').split(',').filter((part) => part.trim() !== '');
  return z.array(providerSchema).parse(parts);
}
