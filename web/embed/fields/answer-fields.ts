// The questions that a form asks, page by page, each with the control that fits it.
import { type AskedPage, askedPages } from '@instroom/domain/form/asked-question.ts';
import type { Description } from '../description.ts';
import type { Messages } from '../messages/messages.ts';
import { choicesField } from './choices-field.ts';
import { lineField, selectField, textField } from './control-field.ts';
import type { AnswerField, Question } from './field.ts';
import { subjectsField } from './subjects-field.ts';

/** `fields`: the questions that are drawn. */
export type QuestionPage = AskedPage & { fields: AnswerField[] };

export function questionPages(description: Description, messages: Messages): QuestionPage[] {
  let followSectors = (_sectors: string[]) => {};
  const pages = askedPages(description, messages.language).map((page) => ({
    ...page,
    fields: page.questions
      .filter(({ isHidden }) => !isHidden)
      .map((asked) => {
        const question = { ...asked, messages };
        if (asked.name !== 'subjects') return answerField(question);
        const subjects = subjectsField(question);
        followSectors = subjects.followSectors;
        return subjects;
      }),
  }));
  const sectors = pages.flatMap(({ fields }) => fields).find(({ name }) => name === 'sectors');
  if (!sectors) return pages;
  const follow = () => followSectors([sectors.value()].flat());
  const { fill } = sectors;
  sectors.element.addEventListener('change', follow);
  sectors.fill = (values) => {
    fill(values);
    follow();
  };
  return pages;
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
