/** Words that somebody filled in: trimmed, and without what was left open. */
export function given<Name extends string>(
  words: Partial<Record<Name, string | undefined>>,
): Partial<Record<Name, string>> {
  const filled = Object.entries<string | undefined>(words).flatMap(([name, word]) =>
    word?.trim() ? [[name, word.trim()]] : [],
  );
  return Object.fromEntries(filled);
}
