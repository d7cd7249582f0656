// The sentence for an error code beside a question.
import type { AnswerErrorCode } from '../answers.ts';
import type { FormTexts } from './nl.ts';

/** `max`: how much fits, where that is the problem. */
type Problem = { name: string; label: string; code: AnswerErrorCode; max?: number | undefined };

export function errorSentence(texts: FormTexts, { name, label, code, max = 0 }: Problem): string {
  const missing: Record<string, string> = texts.missing;
  const own = code === 'required' ? missing[name] : undefined;
  return own ?? texts.errors[code]({ label, max });
}
