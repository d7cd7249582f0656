// A website form of a region. Its id is unique across regions, since a website knows nothing but that id.
import { z } from 'zod';
import { sourceSchema } from '../codes/source.ts';
import type { FieldDef } from '../custom/field-def.ts';
import { instantSchema } from '../instant.ts';
import { originSchema } from '../region/region.ts';
import { type FormPage, questionsIn } from './layout.ts';
import { ownQuestionName } from './own-question.ts';

export const formMaxima = {
  name: 120,
  pages: 10,
  questions: 60,
  label: 120,
  hint: 300,
  intro: 1000,
  thanks: 1000,
  mailSubject: 150,
  mailText: 3000,
  origins: 20,
} as const;

const words = (most: number) =>
  z.object({
    nl: z.string().trim().min(1).max(most),
    en: z.string().trim().min(1).max(most).optional(),
  });
const codes = z.array(z.string().min(1).max(60)).min(1).max(50);

export const formQuestionSchema = z.object({
  /** A question of the base, or `custom-{key}`. */
  name: z.string().regex(/^(?:[A-Za-z]{1,40}|custom-[a-z0-9_-]{1,60})$/),
  required: z.boolean().optional(),
  label: words(formMaxima.label).optional(),
  hint: words(formMaxima.hint).optional(),
  value: codes.optional(),
  hidden: z.boolean().optional(),
  showWhen: z.object({ name: z.string().min(1).max(80), anyOf: codes }).optional(),
});

export const formPageSchema = z.object({
  title: words(formMaxima.label).optional(),
  intro: words(formMaxima.intro).optional(),
  questions: z.array(formQuestionSchema).max(formMaxima.questions),
});

/** `contact`: somebody asks for advice. `activity`: somebody signs up for an activity, whose id comes along. */
export const formPurposes = ['contact', 'activity'] as const;

/** What a region decides about a form. */
export const formDesignSchema = z.object({
  name: z.string().trim().min(1).max(formMaxima.name),
  purpose: z.enum(formPurposes),
  pages: z.array(formPageSchema).min(1).max(formMaxima.pages),
  /** Own fields that are shown in forms and stand on no page are asked at the end of the last one. */
  asksNewOwnFields: z.boolean(),
  /** Above the first question; instead of the usual sentence. */
  intro: words(formMaxima.intro).optional(),
  /** On the button; instead of the usual word. */
  send: words(40).optional(),
  /** After sending; instead of the usual text. */
  thanks: words(formMaxima.thanks).optional(),
  /** Where a form leads after sending, on one of the allowed origins; our own page when there is none. */
  thankYouUrl: z.url({ protocol: /^https$/ }).optional(),
  style: z.object({
    /** `own`: on a surface of its own. `site`: without one, in the colours and type of the website. */
    look: z.enum(['own', 'site']),
    /** Of buttons and links, at least 4.5 : 1 on white. */
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .optional(),
  }),
  /** Origins of the websites that may show it, such as `https://www.loket.example`. */
  allowedOrigins: z.array(originSchema).max(formMaxima.origins),
  /** Where visitors can ask for help; shown when sending fails. */
  deskEmail: z.email().optional(),
  /** Who is new hears by mail that the form came in. */
  confirmation: z
    .object({ subject: words(formMaxima.mailSubject), text: words(formMaxima.mailText) })
    .optional(),
  /** The desk hears of each submission, by mail without a name in it. */
  notifiesDesk: z.boolean(),
  /** Nothing is kept as a dossier until the visitor opened the page of a mail and said yes there. */
  asksConfirmation: z.boolean(),
  defaultSource: sourceSchema,
});
export type FormDesign = z.infer<typeof formDesignSchema>;

/** A form as it is published: what websites show and functions check. */
export const publicFormSchema = formDesignSchema.extend({
  schemaVersion: z.literal(2),
  regionId: z.string().min(1),
  active: z.boolean(),
  /** One more each time that it is published. */
  version: z.number().int().min(1),
  /** The statement that is shown now, and older versions that pages still open may send. */
  privacyStatement: z.object({
    url: z.url({ protocol: /^https?$/ }),
    version: z.string().min(1).max(40),
    accepted: z.array(z.string().min(1).max(40)),
  }),
  limits: z.object({
    /** Submissions from one address in an hour; what comes above it is kept apart for review. */
    perAddressPerHour: z.number().int().min(1),
    /** Submissions to the form in an hour; what comes above it is refused. */
    perFormPerHour: z.number().int().min(1),
  }),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type PublicForm = z.infer<typeof publicFormSchema>;

/**
 * `regions/{r}/forms/{formId}`: a form as its region works on it. What is published of it lies in `publicForms`, and in
 * `regions/{r}/forms/{formId}/versions/{n}` as it was each time.
 */
export const formDraftSchema = z.object({
  schemaVersion: z.literal(1),
  design: formDesignSchema,
  /** `draft`: not published yet. `closed`: websites no longer show it. */
  state: z.enum(['draft', 'published', 'closed']),
  /** The last version that was published; 0 before the first. */
  version: z.number().int().min(0),
  /** Something changed since then. */
  isChanged: z.boolean(),
  publishedAt: instantSchema.optional(),
  publishedBy: z.string().optional(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type FormDraft = z.infer<typeof formDraftSchema>;

export const formVersionSchema = z.object({
  version: z.number().int().min(1),
  design: formDesignSchema,
  publishedAt: instantSchema,
  publishedBy: z.string(),
});
export type FormVersion = z.infer<typeof formVersionSchema>;

/** A form with the fields of the region's own that may be asked in it, in the region's order. */
export type AskedForm = PublicForm & { ownFields: readonly FieldDef[] };

export const defaultLimits: PublicForm['limits'] = { perAddressPerHour: 20, perFormPerHour: 1000 };

/** What a form is where nobody decided otherwise. */
export const plainDesign = {
  purpose: 'contact',
  asksNewOwnFields: true,
  style: { look: 'own' },
  notifiesDesk: false,
  asksConfirmation: false,
} as const satisfies Partial<FormDesign>;

/** Questions of the base on one page, as they are. */
export function onePageOf(names: readonly string[]): FormDesign['pages'] {
  return [{ questions: names.map((name) => ({ name })) }];
}

/** The pages as they are asked now: an own field that is asked no more is left out, a new one may come at the end. */
export function pagesOf({ pages, asksNewOwnFields, ownFields }: AskedForm): FormPage[] {
  const own = ownFields.map(({ key }) => ownQuestionName(key));
  const placed = new Set(questionsIn(pages).map(({ name }) => name));
  const added = asksNewOwnFields ? own.filter((name) => !placed.has(name)) : [];
  return pages.map(({ questions, ...page }, index) => ({
    ...page,
    questions: [
      ...questions.filter(({ name }) => !name.startsWith('custom-') || own.includes(name)),
      ...(index === pages.length - 1 ? added.map((name) => ({ name })) : []),
    ],
  }));
}
