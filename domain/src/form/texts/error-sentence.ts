// The sentence for an error code beside a question.
import { maximumOf } from '../answer-limits.ts';
import type { AnswerErrorCode } from '../answers.ts';
import type { FormTexts } from './nl.ts';

export function errorSentence(
  texts: FormTexts,
  { name, label, code }: { name: string; label: string; code: AnswerErrorCode },
): string {
  const missing: Record<string, string> = texts.missing;
  const own = code === 'required' ? missing[name] : undefined;
  return own ?? texts.errors[code]({ label, max: maximumOf(name) ?? 0 });
}
