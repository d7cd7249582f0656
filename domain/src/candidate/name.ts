// How names are written, sorted and searched: accents do not matter, "van der Berg" stands under B.

export type PersonName = { firstName: string; infix?: string | undefined; lastName: string };

/** "Anna van der Berg". */
export function fullName({ firstName, infix, lastName }: PersonName): string {
  return [firstName, infix, lastName].filter(Boolean).join(' ');
}

/** Lower case without accents, other signs as single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

export function sortName({ firstName, infix, lastName }: PersonName): string {
  return fold([lastName, firstName, infix].filter(Boolean).join(' '));
}

/** The words by which somebody is found: each part of the name, the e-mail address and its parts. */
export function nameTokens(person: PersonName & { email: string }): string[] {
  const words = fold(fullName(person)).split(' ');
  const email = fold(person.email);
  return [...new Set([...words, email, ...email.split(/[@.]/)])].filter(Boolean);
}

/** Whether every word of the query begins one of the tokens, in any order. */
export function matchesTokens(tokens: readonly string[], query: string): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  return words.every((word) => tokens.some((token) => token.startsWith(word)));
}
