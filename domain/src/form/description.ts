// What a website needs to show a form: fields, choices with their Dutch labels, the statement. Nothing else of the
// form leaves the server.
import { z } from 'zod';
import { municipalities } from '../codes/municipality.ts';
import { priorEducations } from '../codes/prior-education.ts';
import { qualifications } from '../codes/qualification.ts';
import { sectors } from '../codes/sector.ts';
import { subjects } from '../codes/subject.ts';
import { type FormField, formFieldSchema } from './answers.ts';
import type { PublicForm } from './form.ts';

const choiceSchema = z.object({
  code: z.string(),
  nl: z.string(),
  /** The sectors in which a subject is taught. */
  sectors: z.array(z.string()).optional(),
});

export const formDescriptionSchema = z.object({
  name: z.string(),
  fields: z.array(formFieldSchema),
  privacyStatement: z.object({ url: z.string(), version: z.string() }),
  choices: z.partialRecord(formFieldSchema, z.array(choiceSchema)),
});
export type FormDescription = z.infer<typeof formDescriptionSchema>;

export function describeForm(form: PublicForm): FormDescription {
  const { url, version } = form.privacyStatement;
  return {
    name: form.name,
    fields: form.fields,
    privacyStatement: { url, version },
    choices: Object.fromEntries(
      form.fields.flatMap((field) => {
        const choices = choicesOf(field);
        return choices ? [[field, choices]] : [];
      }),
    ),
  };
}

function choicesOf(field: FormField): FormDescription['choices'][FormField] {
  switch (field) {
    case 'sectors':
      return sectors.map(({ code, nl }) => ({ code, nl }));
    case 'subjects':
      return subjects.map(({ code, nl, sectors: taughtIn }) => ({
        code,
        nl,
        sectors: [...taughtIn],
      }));
    case 'qualificationsSought':
      return qualifications.map(({ code, nl }) => ({ code, nl }));
    case 'priorEducation':
      return priorEducations.map(({ code, nl }) => ({ code, nl }));
    case 'municipalityCode':
      return municipalities.map(({ code, nl }) => ({ code, nl }));
    default:
      return undefined;
  }
}
