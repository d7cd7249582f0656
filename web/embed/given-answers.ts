// What is answered before the visitor begins: by the form itself or by the address of the page.
import type { AskedQuestion } from '@instroom/domain/form/asked-question.ts';
import { givenActivity, givenCodes } from '@instroom/domain/form/given-codes.ts';

/** Who somebody is stands behind the `#`: no server sees it, neither ours nor that of the website. */
const personal = ['firstName', 'infix', 'lastName', 'email', 'phone'];

type Address = { search: string; hash: string };

export function givenAnswers(
  { search, hash }: Address,
  questions: readonly AskedQuestion[],
): Map<string, string[]> {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  return new Map(
    questions.flatMap((question): [string, string[]][] => {
      const { name, value, isHidden, max } = question;
      // What the form fixes out of sight is not for the address to say.
      const byAddress = isHidden && value.length > 0 ? undefined : givenCodes(query, question);
      const person =
        !isHidden && personal.includes(name) ? fragment.get(name)?.slice(0, max) : undefined;
      const given = byAddress ?? (person ? [person] : value);
      return given.length > 0 ? [[name, given]] : [];
    }),
  );
}

export function activityIn({ search }: Address): string | undefined {
  return givenActivity(new URLSearchParams(search));
}
