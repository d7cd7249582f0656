// What the address of a page may choose beforehand: codes of choices and the id of an activity. Never what somebody is
// called or where somebody lives: a server would see it. Without the schema library, for the form in a visitor's browser.
import type { AskedQuestion } from './asked-question.ts';

/** The part of `URLSearchParams` that is needed, which browser and server each have. */
type Query = { get: (name: string) => string | null; getAll: (name: string) => string[] };

/** The codes of the query (`?sectors=po,vo`) that the question knows; undefined where it names none of them. */
export function givenCodes(
  query: Query,
  { name, kind, choices, max }: AskedQuestion,
): string[] | undefined {
  if (kind !== 'choice' && kind !== 'choices') return undefined;
  const asked = query.getAll(name).flatMap((codes) => codes.split(','));
  const known = choices.filter(({ code }) => asked.includes(code)).map(({ code }) => code);
  const given = known.slice(0, kind === 'choice' ? 1 : max);
  return given.length > 0 ? given : undefined;
}

/** Whatever comes from outside becomes part of the address of a document: no slash. */
export const activityIdPattern = /^[\w-]{1,100}$/;

/** `?activity=…`: for what somebody signs up. */
export function givenActivity(query: Query): string | undefined {
  const id = query.get('activity') ?? '';
  return activityIdPattern.test(id) ? id : undefined;
}
