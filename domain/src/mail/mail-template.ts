// A mail that is sent more often, with placeholders: `regions/{r}/mailTemplates/{id}`. Those of the common base are in every
// region without a document; what a region makes of one lies under its code.
import { z } from 'zod';
import { containsBsn } from '../candidate/bsn.ts';
import { baseMailTemplates } from '../codes/base-mail-templates.ts';
import type { ErrorCode } from '../errors.ts';
import { instantSchema } from '../instant.ts';
import { readTemplate, type TemplateRefusal } from './template-text.ts';

export const mailLanguages = ['nl', 'en'] as const;
export const mailLanguageSchema = z.enum(mailLanguages);
export type MailLanguage = z.infer<typeof mailLanguageSchema>;

export const mailMaxima = { name: 80, subject: 150, text: 4000 } as const;
/** Of one region, with those of the base. */
export const mostMailTemplates = 60;

/** What somebody writes, before anything is filled in. */
export const mailTextSchema = z.object({
  subject: z.string().trim().min(1).max(mailMaxima.subject).regex(/^.*$/),
  text: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1).max(mailMaxima.text)),
});
export type MailText = z.infer<typeof mailTextSchema>;

export const templateContentSchema = z.object({
  name: z.string().trim().min(1).max(mailMaxima.name).regex(/^.*$/),
  nl: mailTextSchema,
  en: mailTextSchema.optional(),
});
export type TemplateContent = z.infer<typeof templateContentSchema>;

export const mailTemplateSchema = templateContentSchema.extend({
  schemaVersion: z.literal(1),
  active: z.boolean(),
  /** Goes up with each change, so that nobody writes over what he or she did not see. */
  version: z.number().int().min(1),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type MailTemplate = z.infer<typeof mailTemplateSchema>;

/** As people choose one. `version` 0: of the base, and never changed here. */
export type ShownTemplate = TemplateContent & { id: string; active: boolean; version: number };

/** All of a region: its own, and those of the base that it made nothing else of. By name. */
export function templatesOf(
  stored: readonly (MailTemplate & { readonly id: string })[],
): ShownTemplate[] {
  const base: ShownTemplate[] = baseMailTemplates.map(({ code, nl: name, content }) => ({
    id: code,
    name,
    ...content,
    active: true,
    version: 0,
  }));
  const own = new Set(stored.map(({ id }) => id));
  return [...stored, ...base.filter(({ id }) => !own.has(id))].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'nl'),
  );
}

export function isBaseTemplate(id: string): boolean {
  return baseMailTemplates.some(({ code }) => code === id);
}

export type TextRefusal =
  | TemplateRefusal
  | { code: Extract<ErrorCode, 'contains_bsn' | 'mail_too_long'>; near: string };

/** Why a text may not be kept or sent, whatever is filled in. */
export function refusalOfText(...texts: readonly string[]): TextRefusal | undefined {
  for (const text of texts) {
    const template = readTemplate(text);
    if (!template.ok) return template.refusal;
    if (containsBsn(text)) return { code: 'contains_bsn', near: '' };
  }
  return undefined;
}

export function refusalOfTemplate({ name, nl, en }: TemplateContent): TextRefusal | undefined {
  if (containsBsn(name)) return { code: 'contains_bsn', near: '' };
  return refusalOfText(nl.subject, nl.text, ...(en ? [en.subject, en.text] : []));
}
