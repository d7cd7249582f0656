// The questions that a form asks, each with the control that fits it.

import { isRequired } from '@instroom/domain/form/answer-limits.ts';
import type { FormField } from '@instroom/domain/form/answers.ts';
import { type ShownChoice, showChoice } from '@instroom/domain/form/choice.ts';
import { kindOf } from '@instroom/domain/form/question.ts';
import type { Description } from '../description.ts';
import type { Messages } from '../messages/messages.ts';
import { choicesField } from './choices-field.ts';
import { lineField, selectField, textField } from './control-field.ts';
import type { AnswerField, Question } from './field.ts';
import { subjectsField } from './subjects-field.ts';

export function answerFields(description: Description, messages: Messages): AnswerField[] {
  let followSectors = (_sectors: string[]) => {};
  const fields = description.fields.map((name) => {
    const choices = (description.choices[name] ?? []).map((choice) =>
      showChoice(choice, messages.language),
    );
    if (name !== 'subjects') return answerField(questionOf(name, messages), choices);
    const subjects = subjectsField(questionOf(name, messages), choices);
    followSectors = subjects.followSectors;
    return subjects;
  });
  const sectors = fields.find(({ name }) => name === 'sectors');
  sectors?.element.addEventListener('change', () => followSectors([sectors.value()].flat()));
  return fields;
}

function answerField(question: Question, choices: ShownChoice[]): AnswerField {
  switch (kindOf(question.name)) {
    case 'choices':
      return choicesField(question, choices);
    case 'choice':
      return selectField(question, choices);
    case 'text':
      return textField(question);
    case 'line':
      return lineField(question);
  }
}

function questionOf(name: FormField, messages: Messages): Question {
  const hints: Partial<Record<FormField, string>> = messages.hints;
  return {
    name,
    label: messages.labels[name],
    hint: hints[name],
    isRequired: isRequired(name),
    messages,
  };
}
