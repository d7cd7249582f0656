// A template as somebody types it.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import {
  type MailLanguage,
  type MailText,
  mailMaxima,
  type ShownTemplate,
  type TemplateContent,
} from '@instroom/domain/mail/mail-template.ts';
import { type MailProblem, problemIn } from '../../../shared/mail/mail-problems.ts';

export type TemplateDraft = { name: string; nl: MailText; en: MailText };

const nothing: MailText = { subject: '', text: '' };

export function draftOf(template: ShownTemplate | undefined): TemplateDraft {
  return { name: template?.name ?? '', nl: template?.nl ?? nothing, en: template?.en ?? nothing };
}

export function contentOf({ name, nl, en }: TemplateDraft): TemplateContent {
  return { name, nl, ...(hasText(en) && { en }) };
}

function hasText({ subject, text }: MailText): boolean {
  return `${subject}${text}`.trim() !== '';
}

export type TemplateProblem =
  | { in: 'name'; code: 'required' | 'too_long' | 'contains_bsn' }
  | { in: MailLanguage; problem: MailProblem };

/** The first of what is wrong, from top to bottom. */
export function problemOf({ name, nl, en }: TemplateDraft): TemplateProblem | undefined {
  if (name.trim() === '') return { in: 'name', code: 'required' };
  if (name.trim().length > mailMaxima.name) return { in: 'name', code: 'too_long' };
  if (containsBsn(name)) return { in: 'name', code: 'contains_bsn' };
  const dutch = problemIn(nl);
  if (dutch) return { in: 'nl', problem: dutch };
  const english = hasText(en) ? problemIn(en) : undefined;
  return english && { in: 'en', problem: english };
}
