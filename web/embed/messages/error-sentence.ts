// The sentence for an error code beside a question.
import type { AnswerErrorCode } from '@instroom/domain/form/answers.ts';
import { maximumOf } from '../sending/check-answers.ts';
import type { Messages } from './nl.ts';

export function errorSentence(
  messages: Messages,
  { name, label, code }: { name: string; label: string; code: AnswerErrorCode },
): string {
  const missing: Record<string, string> = messages.missing;
  const own = code === 'required' ? missing[name] : undefined;
  return own ?? messages.errors[code]({ label, max: maximumOf(name) });
}
