// A design while somebody works on it: what a click makes of it, and what of what is typed is meant. While it is open, texts
// may be empty; `meantBy` leaves those out.
import { type FormDesign, formDesignSchema } from '@instroom/domain/form/form.ts';
import {
  type Bilingual,
  type FormPage,
  type FormQuestion,
  questionsIn,
} from '@instroom/domain/form/layout.ts';

export function addQuestion(design: FormDesign, page: number, name: string): FormDesign {
  return withPage(design, page, (known) => ({
    ...known,
    questions: [...known.questions, { name }],
  }));
}

export function removeQuestion(design: FormDesign, name: string): FormDesign {
  return {
    ...design,
    pages: design.pages.map((page) => ({
      ...page,
      questions: page.questions.filter((question) => question.name !== name),
    })),
  };
}

export function changeQuestion(
  design: FormDesign,
  name: string,
  changes: Partial<FormQuestion>,
): FormDesign {
  return {
    ...design,
    pages: design.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.name === name ? { ...question, ...changes } : question,
      ),
    })),
  };
}

/** To a place among the questions of a page, as it is without the question itself. */
export function placeQuestion(
  design: FormDesign,
  name: string,
  to: { page: number; index: number },
): FormDesign {
  const question = questionsIn(design.pages).find((known) => known.name === name);
  if (!question) return design;
  return withPage(removeQuestion(design, name), to.page, (page) => ({
    ...page,
    questions: [...page.questions.slice(0, to.index), question, ...page.questions.slice(to.index)],
  }));
}

/** One place up or down; past the end of a page it goes to the next. Undefined where it is the first or last of all. */
export function placeBeside(
  { pages }: FormDesign,
  name: string,
  by: 1 | -1,
): { page: number; index: number } | undefined {
  const page = pages.findIndex(({ questions }) => questions.some((one) => one.name === name));
  const index = pages[page]?.questions.findIndex((one) => one.name === name) ?? -1;
  if (index < 0) return undefined;
  const next = index + by;
  const last = (pages[page]?.questions.length ?? 0) - 1;
  if (next >= 0 && next <= last) return { page, index: next };
  const other = pages[page + by];
  return other && { page: page + by, index: by === 1 ? 0 : other.questions.length };
}

export function addPage(design: FormDesign): FormDesign {
  return { ...design, pages: [...design.pages, { questions: [] }] };
}

/** Its questions go to the page before it; of the first page to the one after. */
export function removePage(design: FormDesign, page: number): FormDesign {
  const { questions = [] } = design.pages[page] ?? {};
  const pages = design.pages.filter((_, index) => index !== page);
  return withPage({ ...design, pages }, Math.max(page - 1, 0), (known) => ({
    ...known,
    questions: page === 0 ? [...questions, ...known.questions] : [...known.questions, ...questions],
  }));
}

/** The page where it stood, with those of its questions that are still asked. */
export function restorePage(design: FormDesign, page: FormPage, index: number): FormDesign {
  const now = questionsIn(design.pages);
  const questions = page.questions.flatMap(({ name }) => now.filter((one) => one.name === name));
  const { pages } = questions.reduce((known, { name }) => removeQuestion(known, name), design);
  return {
    ...design,
    pages: [...pages.slice(0, index), { ...page, questions }, ...pages.slice(index)],
  };
}

/** A question where it stood; once, also where somebody put it back by hand meanwhile. */
export function restoreQuestion(
  design: FormDesign,
  question: FormQuestion,
  to: { page: number; index: number },
): FormDesign {
  if (questionsIn(design.pages).some(({ name }) => name === question.name)) return design;
  const page = Math.min(to.page, design.pages.length - 1);
  return withPage(design, page, ({ questions, ...known }) => ({
    ...known,
    questions: [...questions.slice(0, to.index), question, ...questions.slice(to.index)],
  }));
}

export function changePage(
  design: FormDesign,
  page: number,
  changes: Partial<FormPage>,
): FormDesign {
  return withPage(design, page, (known) => ({ ...known, ...changes }));
}

function withPage(
  design: FormDesign,
  page: number,
  change: (page: FormDesign['pages'][number]) => FormDesign['pages'][number],
): FormDesign {
  return {
    ...design,
    pages: design.pages.map((known, index) => (index === page ? change(known) : known)),
  };
}

/** What is meant by what is typed. A text in English only stays, so that the Dutch one is asked for. */
export function meantBy(design: FormDesign): FormDesign {
  const { intro, send, thanks, thankYouUrl, style, confirmation } = design;
  return {
    ...design,
    name: design.name.trim(),
    pages: design.pages.map((page) => ({
      title: wordsMeant(page.title),
      intro: wordsMeant(page.intro),
      questions: page.questions.map(questionMeant),
    })),
    style: { look: style.look, accent: style.accent || undefined },
    intro: wordsMeant(intro),
    send: wordsMeant(send),
    thanks: wordsMeant(thanks),
    thankYouUrl: thankYouUrl?.trim() || undefined,
    confirmation: confirmation && {
      subject: wordsMeant(confirmation.subject) ?? noWords,
      text: wordsMeant(confirmation.text) ?? noWords,
    },
  };
}

const noWords = { nl: '' };

function questionMeant(question: FormQuestion): FormQuestion {
  const { required, hidden, label, hint, value, showWhen } = question;
  return {
    name: question.name,
    required: required || undefined,
    label: wordsMeant(label),
    hint: wordsMeant(hint),
    value: value?.length ? value : undefined,
    hidden: hidden || undefined,
    // A condition of which nothing was chosen yet is none.
    showWhen: showWhen?.name && showWhen.anyOf.length > 0 ? showWhen : undefined,
  };
}

/** The design that can be kept, or the parts of it in which something does not fit. */
export function readDesign(
  design: FormDesign,
): { ok: true; design: FormDesign } | { ok: false; parts: DesignPart[] } {
  const read = formDesignSchema.safeParse(meantBy(design));
  if (read.success) return { ok: true, design: read.data };
  return { ok: false, parts: partsOf(read.error.issues.map(({ path }) => String(path[0]))) };
}

export const designParts = ['questions', 'texts', 'mail', 'look'] as const;
export type DesignPart = (typeof designParts)[number];

const partOf: Record<keyof FormDesign, DesignPart> = {
  name: 'texts',
  purpose: 'texts',
  pages: 'questions',
  asksNewOwnFields: 'questions',
  intro: 'texts',
  send: 'texts',
  thanks: 'texts',
  thankYouUrl: 'texts',
  style: 'look',
  allowedOrigins: 'look',
  deskEmail: 'mail',
  confirmation: 'mail',
  notifiesDesk: 'mail',
  asksConfirmation: 'mail',
  defaultSource: 'texts',
};

/** The parts to which fields of a design belong, each once. */
export function partsOf(fields: readonly string[]): DesignPart[] {
  const known = new Map(Object.entries(partOf));
  return designParts.filter((part) => fields.some((field) => known.get(field) === part));
}

function wordsMeant(words: Bilingual | undefined): Bilingual | undefined {
  const nl = words?.nl.trim() ?? '';
  const en = words?.en?.trim();
  if (!nl && !en) return undefined;
  return { nl, ...(en && { en }) };
}
