// Reads what stands in firestore.rules, for the tests that hold it against the domain.
import { readFileSync } from 'node:fs';

export const rulesLines = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** A path with its variables as `*`, however they are called. */
export function anonymize(path: string): string {
  return path.replace(/\{\w+\}/g, '*');
}

/** The paths that have a `match`, in their order. */
export function matchedPaths(): string[] {
  const open: string[] = [];
  const paths: string[] = [];
  for (const line of rulesLines.map((line) => anonymize(withoutTexts(line)))) {
    const match = /^\s*match \/(\S+) \{/.exec(line)?.[1];
    if (match) paths.push([...open.filter(Boolean), match].join('/'));
    for (const [brace] of line.matchAll(/[{}]/g)) {
      if (brace === '}') open.pop();
      else open.push(match ?? '');
    }
  }
  const root = 'databases/*/documents/';
  return paths.flatMap((path) => (path.startsWith(root) ? [path.slice(root.length)] : []));
}

/** Each `allow` with what it allows and on which condition. */
export function allowLines(): { operations: string; condition: string }[] {
  return rulesLines.flatMap((line) => {
    const [, operations, condition] = /allow ([a-z, ]+): if (.*?);/.exec(line) ?? [];
    return operations && condition ? [{ operations, condition }] : [];
  });
}

/** The words of a function that returns a text of words. */
export function words(functionName: string): string[] {
  const texts = bodyOf(functionName).matchAll(/'([^']*)'/g);
  return [...texts].flatMap(([, text = '']) => text.split(' ')).filter(Boolean);
}

export function bodyOf(functionName: string): string {
  const text = rulesLines.join('\n');
  const start = text.indexOf(`function ${functionName}(`);
  const end = /;\s*\}/.exec(text.slice(start))?.index ?? 0;
  if (start < 0) throw new Error(`firestore.rules has no function ${functionName}`);
  return text.slice(start, start + end);
}

function withoutTexts(line: string): string {
  return line.replace(/\/\/.*$/, '').replace(/'[^']*'/g, "''");
}
