// The questions that a form asks, each with the control that fits it.
import type { FormField } from '@instroom/domain/form/answers.ts';
import type { Choice, Description } from '../description.ts';
import type { Messages } from '../messages/nl.ts';
import { isRequired } from '../sending/check-answers.ts';
import { choicesField } from './choices-field.ts';
import { lineField, selectField, textField } from './control-field.ts';
import type { AnswerField, Question } from './field.ts';
import { subjectsField } from './subjects-field.ts';

export function answerFields(description: Description, messages: Messages): AnswerField[] {
  let followSectors = (_sectors: string[]) => {};
  const fields = description.fields.map((name) => {
    const choices = description.choices[name] ?? [];
    if (name !== 'subjects') return answerField(questionOf(name, messages), choices);
    const subjects = subjectsField(questionOf(name, messages), choices);
    followSectors = subjects.followSectors;
    return subjects;
  });
  const sectors = fields.find(({ name }) => name === 'sectors');
  sectors?.element.addEventListener('change', () => followSectors([sectors.value()].flat()));
  return fields;
}

function answerField(question: Question, choices: Choice[]): AnswerField {
  switch (question.name) {
    case 'sectors':
    case 'qualificationsSought':
      return choicesField(question, choices);
    case 'priorEducation':
      return selectField(question, choices);
    case 'municipalityCode':
      return selectField(question, alphabetically(choices));
    case 'motivation':
      return textField(question);
    default:
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

/** 's-Hertogenbosch stands with the H, where people look for it. */
function alphabetically(choices: Choice[]): Choice[] {
  const key = ({ nl }: Choice) => nl.replace(/^'s-/, '');
  return [...choices].sort((left, right) => key(left).localeCompare(key(right), 'nl'));
}
