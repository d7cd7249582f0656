// What a website needs to show a form: fields, choices with their labels, the statement. Nothing else of the form
// leaves the server.
import { z } from 'zod';
import type { PublicCodeItem } from '../codes/code-list.ts';
import { municipalities } from '../codes/municipality.ts';
import { priorEducations } from '../codes/prior-education.ts';
import { qualifications } from '../codes/qualification.ts';
import { sectors } from '../codes/sector.ts';
import { subjects } from '../codes/subject.ts';
import { type FormField, formFieldSchema } from './answers.ts';
import type { Choice } from './choice.ts';
import { describeField } from './describe-field.ts';
import { type AskedForm, formPageSchema, formPurposes, pagesOf } from './form.ts';
import { questionsIn } from './layout.ts';
import { ownQuestionName } from './own-question.ts';
import { isFormField, questionKinds } from './question.ts';

const choiceSchema = z.object({
  code: z.string(),
  nl: z.string(),
  en: z.string().optional(),
  sectors: z.array(z.string()).optional(),
});

const wordsSchema = z.object({ nl: z.string(), en: z.string().optional() });

const ownQuestionSchema = z.object({
  name: z.string(),
  kind: z.enum(questionKinds),
  input: z.enum(['day', 'number']).optional(),
  required: z.boolean(),
  max: z.number().optional(),
  label: wordsSchema,
  hint: wordsSchema.optional(),
  choices: z.array(choiceSchema).optional(),
});

export const formDescriptionSchema = z.object({
  name: z.string(),
  purpose: z.enum(formPurposes),
  /** What is asked, page by page; everything else of a question stands below, by its name. */
  pages: z.array(formPageSchema),
  texts: z.object({
    intro: wordsSchema.optional(),
    send: wordsSchema.optional(),
    thanks: wordsSchema.optional(),
  }),
  /** What the visitor signs up for, line by line, the title first. */
  activity: z.object({ nl: z.array(z.string()), en: z.array(z.string()) }).optional(),
  /** Where a visitor is led after sending, instead of reading thanks. */
  thankYouUrl: z.string().optional(),
  style: z.object({ look: z.enum(['own', 'site']), accent: z.string().optional() }),
  fields: z.array(formFieldSchema),
  privacyStatement: z.object({ url: z.string(), version: z.string() }),
  desk: z.object({ email: z.string().optional() }),
  choices: z.partialRecord(formFieldSchema, z.array(choiceSchema)),
  /** What the region asks beside the base. */
  ownQuestions: z.array(ownQuestionSchema),
});
export type FormDescription = z.infer<typeof formDescriptionSchema>;

export function describeForm(form: AskedForm): FormDescription {
  const { url, version } = form.privacyStatement;
  const pages = pagesOf(form);
  const names = questionsIn(pages).map(({ name }) => name);
  const fields = names.filter(isFormField);
  const { intro, send, thanks, thankYouUrl } = form;
  return {
    name: form.name,
    purpose: form.purpose,
    pages,
    texts: { ...(intro && { intro }), ...(send && { send }), ...(thanks && { thanks }) },
    ...(thankYouUrl && { thankYouUrl }),
    style: form.style,
    fields,
    privacyStatement: { url, version },
    desk: form.deskEmail ? { email: form.deskEmail } : {},
    choices: Object.fromEntries(
      fields.flatMap((field) => {
        const choices = choicesOf(field);
        return choices ? [[field, choices]] : [];
      }),
    ),
    ownQuestions: form.ownFields
      .filter(({ key }) => names.includes(ownQuestionName(key)))
      .map(describeField),
  };
}

/** The answers that a question of the base offers, where it is not open. */
export function choicesOf(field: FormField): Choice[] | undefined {
  switch (field) {
    case 'sectors':
      return labelled(sectors);
    case 'subjects':
      return subjects.map(({ code, nl, en, sectors: taughtIn }) => ({
        code,
        nl,
        en,
        sectors: [...taughtIn],
      }));
    case 'qualificationsSought':
      return labelled(qualifications.filter(({ code }) => !forAdvisersOnly.includes(code)));
    case 'priorEducation':
      return labelled(priorEducations);
    case 'municipalityCode':
      return byName(municipalities.map(({ code, nl }) => ({ code, nl })));
    default:
      return undefined;
  }
}

/** What an adviser notes about somebody; a visitor leaves the question open instead. */
const forAdvisersOnly: readonly string[] = ['none', 'unknown'];

function labelled(list: readonly PublicCodeItem[]): Choice[] {
  return list.map(({ code, nl, en }) => ({ code, nl, en }));
}

/** 's-Hertogenbosch stands with the H, where people look for it. */
function byName(choices: Choice[]): Choice[] {
  const key = ({ nl }: Choice) => nl.replace(/^'s-/, '');
  return choices.sort((left, right) => key(left).localeCompare(key(right), 'nl'));
}
