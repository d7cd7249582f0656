// What a form without script sends, as a submission. Nothing is refused here: whatever cannot be read is an answer that
// is missing, and the visitor is told so beside the question.
import { ownKeyOf } from '@instroom/domain/form/own-question.ts';
import { isFormField, kindOf } from '@instroom/domain/form/question.ts';
import { plainSubmissionSchema, type Submission } from '@instroom/domain/form/submission.ts';
import { type LanguageCode, languageOf } from '@instroom/domain/form/texts/languages.ts';
import { z } from 'zod';

export type PlainPost = { submission: Submission; language: LanguageCode };

const ownNames = new Set([
  'privacyStatementVersion',
  'keepOneYear',
  'trap',
  'submissionId',
  'activityId',
  'openedAt',
  'lang',
]);

/** `body`: as `application/x-www-form-urlencoded`. */
export function readPlainForm(body: string): PlainPost {
  const fields = new URLSearchParams(body);
  const id = z.uuid().safeParse(fields.get('submissionId'));
  const trap = fields.get('trap');
  const activityId = fields.get('activityId')?.slice(0, 100);
  const openedAt = fields.get('openedAt');
  const submission = plainSubmissionSchema.parse({
    ...(id.success && { submissionId: id.data }),
    answers: answersIn(fields),
    // Cut off where no version or address can be that long: too long is wrong, and not a reason to show nothing.
    privacyStatementVersion: fields.get('privacyStatementVersion')?.slice(0, 40) ?? '',
    // Consent is what was ticked in so many words.
    keepOneYear: fields.get('keepOneYear') === 'true',
    ...(activityId && { activityId }),
    ...(trap && { trap: trap.slice(0, 2000) }),
    ...(openedAt && { openedAt: Number(openedAt) }),
  });
  return { submission, language: languageOf(fields.get('lang')) };
}

function answersIn(fields: URLSearchParams): Submission['answers'] {
  const names = [...new Set(fields.keys())].filter((name) => !ownNames.has(name));
  return Object.fromEntries(
    names.map((name) => {
      const values = fields.getAll(name).map(withPlainLineBreaks);
      return [name, isList(name) ? values.filter(Boolean) : values[0]];
    }),
  );
}

/** Of a region's own question it is not known here; where one answer is expected, a list of one is one. */
function isList(name: string): boolean {
  return isFormField(name) ? kindOf(name) === 'choices' : ownKeyOf(name) !== undefined;
}

/** Browsers send two characters for a line break; people count one, and so does the form with script. */
function withPlainLineBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
