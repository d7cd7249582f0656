// What is wrong with a mail that somebody types, by the rules of the server, said before it is asked.
import { fillMail } from '@instroom/domain/mail/candidate-mail.ts';
import {
  type MailText,
  mailMaxima,
  refusalOfText,
  type TextRefusal,
} from '@instroom/domain/mail/mail-template.ts';
import type { PlaceholderValues } from '@instroom/domain/mail/template-text.ts';
import { useTranslation } from 'react-i18next';

export type MailField = keyof MailText;
export type MailProblem = {
  field: MailField;
  code: TextRefusal['code'] | 'required' | 'too_long';
  near: string;
};

/** The first of it. With `values` also what shows only when it is filled in. */
export function problemIn(typed: MailText, values?: PlaceholderValues): MailProblem | undefined {
  for (const field of ['subject', 'text'] as const) {
    const text = typed[field].trim();
    if (text === '') return { field, code: 'required', near: '' };
    if (text.length > mailMaxima[field]) return { field, code: 'too_long', near: '' };
    const refusal = refusalOfText(text) ?? (values && refusalWhenFilled(field, text, values));
    if (refusal) return { field, ...refusal };
  }
  return undefined;
}

function refusalWhenFilled(field: MailField, text: string, values: PlaceholderValues) {
  const filled = fillMail({ subject: '-', text: '-', [field]: text }, values);
  return filled.ok ? undefined : filled.refusal;
}

export function useProblemText(): (problem: MailProblem | undefined, field: MailField) => string {
  const { t } = useTranslation('mail');
  return (problem, field) =>
    problem?.field === field
      ? t(`problems.${problem.code}`, { near: problem.near, most: mailMaxima[field] })
      : '';
}
