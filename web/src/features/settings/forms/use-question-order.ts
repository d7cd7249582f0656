import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeBeside, placeQuestion } from './design-draft.ts';
import type { Builder } from './use-builder.ts';

type Place = { page: number; index: number };

/** Moving questions: dragged to a place, or a step up or down with keys or the menu. */
export function useQuestionOrder({ design, change, nameOf }: Builder) {
  const { t } = useTranslation('forms');
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const place = (name: string, to: Place) => {
    change((known) => placeQuestion(known, name, to));
    const told = { question: nameOf(name), page: to.page + 1, place: to.index + 1 };
    setSaid(t('questions.moved', told));
  };
  return {
    dragged,
    said,
    drag: setDragged,
    drop: (to: Place) => {
      if (dragged) place(dragged, to);
      setDragged(undefined);
    },
    canStep: (name: string, by: 1 | -1) => placeBeside(design, name, by) !== undefined,
    step: (name: string, by: 1 | -1) => {
      const to = placeBeside(design, name, by);
      if (to) place(name, to);
    },
  };
}

export type QuestionOrder = ReturnType<typeof useQuestionOrder>;
