// When two contacts are probably the same person: the same e-mail address, the same telephone number, or the same name at
// the same organization. Two people may share a desk's number, so this asks and never decides.
import { normalizeEmail } from '../candidate/identity.ts';
import { fold } from '../candidate/name.ts';
import type { Contact } from './contact.ts';

export type Recognizable = Pick<Contact, 'name' | 'email' | 'phoneE164' | 'orgIds'>;

const infixes = new Set(
  'van von de den der des het t ter ten te la le du op in aan bij uit tot dr drs ir mr mw dhr prof'.split(
    ' ',
  ),
);

/** The words of a name without accents, capitals, titles and infixes, in one order: "Vries, Anna de" is "Anna de Vries". */
export function nameKey(name: string): string {
  const words = fold(name).split(/[ .]/).filter(Boolean);
  const telling = words.filter((word) => !infixes.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

export function isSameContact(one: Recognizable, other: Recognizable): boolean {
  if (one.email && other.email && normalizeEmail(one.email) === normalizeEmail(other.email))
    return true;
  if (one.phoneE164 && one.phoneE164 === other.phoneE164) return true;
  return (
    one.orgIds.some((orgId) => other.orgIds.includes(orgId)) &&
    nameKey(one.name) === nameKey(other.name)
  );
}
