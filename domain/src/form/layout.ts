// What a form asks, in which order and on which page. Without the schema library: the form in a visitor's browser decides
// with the same functions what is shown.

/** In the words of the region; what it does not say in English is shown in Dutch. */
export type Bilingual = { nl: string; en?: string | undefined };

/** Shown only where an earlier question was answered with one of these codes. */
export type ShowWhen = { name: string; anyOf: string[] };

export type FormQuestion = {
  /** A question of the base, or `custom-{key}` for one of the region's own. */
  name: string;
  /** Must be answered, also where the base leaves it open. */
  required?: boolean | undefined;
  /** Instead of the usual words. */
  label?: Bilingual | undefined;
  hint?: Bilingual | undefined;
  /** Codes that are chosen beforehand. */
  value?: string[] | undefined;
  /** Not shown: its value is what stands here, or comes with the address of the page. */
  hidden?: boolean | undefined;
  showWhen?: ShowWhen | undefined;
};

export type FormPage = {
  title?: Bilingual | undefined;
  intro?: Bilingual | undefined;
  questions: FormQuestion[];
};

export function questionsIn(pages: readonly FormPage[]): FormQuestion[] {
  return pages.flatMap(({ questions }) => questions);
}

/**
 * The questions that are asked of who gave these answers, in order. A question that waits for one that is not asked is
 * not asked either, whatever was filled in before.
 */
export function askedOf(
  pages: readonly FormPage[],
  answerTo: (name: string) => unknown,
): FormQuestion[] {
  const asked = new Set<string>();
  return questionsIn(pages).filter((question) => {
    const { name, showWhen } = question;
    const isAsked =
      !showWhen || (asked.has(showWhen.name) && isOneOf(answerTo(showWhen.name), showWhen.anyOf));
    if (isAsked) asked.add(name);
    return isAsked;
  });
}

function isOneOf(answer: unknown, codes: string[]): boolean {
  const given = Array.isArray(answer) ? answer : [answer];
  return given.some((code) => typeof code === 'string' && codes.includes(code));
}
