// The questions that a form asks, each with the control that fits it.
import { askedQuestions } from '@instroom/domain/form/asked-question.ts';
import type { Description } from '../description.ts';
import type { Messages } from '../messages/messages.ts';
import { choicesField } from './choices-field.ts';
import { lineField, selectField, textField } from './control-field.ts';
import type { AnswerField, Question } from './field.ts';
import { subjectsField } from './subjects-field.ts';

export function answerFields(description: Description, messages: Messages): AnswerField[] {
  let followSectors = (_sectors: string[]) => {};
  const fields = askedQuestions(description, messages.language).map((asked) => {
    const question = { ...asked, messages };
    if (asked.name !== 'subjects') return answerField(question);
    const subjects = subjectsField(question);
    followSectors = subjects.followSectors;
    return subjects;
  });
  const sectors = fields.find(({ name }) => name === 'sectors');
  sectors?.element.addEventListener('change', () => followSectors([sectors.value()].flat()));
  return fields;
}

function answerField(question: Question): AnswerField {
  switch (question.kind) {
    case 'choices':
      return choicesField(question);
    case 'choice':
      return selectField(question);
    case 'text':
      return textField(question);
    case 'line':
      return lineField(question);
  }
}
