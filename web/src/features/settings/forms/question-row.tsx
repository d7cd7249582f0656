import { isAlwaysAsked } from '@instroom/domain/form/design-rules.ts';
import type { FormQuestion } from '@instroom/domain/form/layout.ts';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { draggedRow, RowHandle } from '../../../ui/dragged-row.tsx';
import { RowMenu } from '../../../ui/row-menu.tsx';
import rows from '../../../ui/rows.module.css';
import classes from './forms.module.css';
import { QuestionEditor } from './question-editor.tsx';
import type { Builder } from './use-builder.ts';
import type { QuestionOrder } from './use-question-order.ts';

type Props = {
  builder: Builder;
  question: FormQuestion;
  at: { page: number; index: number };
  order: QuestionOrder;
  isOpen: boolean;
  onToggle: () => void;
};

export function QuestionRow({ builder, question, at, order, isOpen, onToggle }: Props) {
  const { t } = useTranslation('forms');
  const { name } = question;
  const label = builder.nameOf(name);
  return (
    <li>
      <div
        className={rows.row}
        {...draggedRow(name, order, () => order.drop(at))}
        draggable={!isOpen}
      >
        <RowHandle
          className={classes.handle}
          label={t('questions.handle', { question: label })}
          onStep={(by) => order.step(name, by)}
        />
        <div className={classes.about}>
          <UnstyledButton className={classes.name} aria-expanded={isOpen} onClick={onToggle}>
            {label}
          </UnstyledButton>
          <Marks question={question} />
        </div>
        <RowMenu label={t('questions.actions', { question: label })}>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onToggle}>
            {t('questions.change')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowUp size={16} aria-hidden />}
            disabled={!order.canStep(name, -1)}
            onClick={() => order.step(name, -1)}
          >
            {t('questions.up')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} aria-hidden />}
            disabled={!order.canStep(name, 1)}
            onClick={() => order.step(name, 1)}
          >
            {t('questions.down')}
          </Menu.Item>
          {!isAlwaysAsked(name) && (
            <Menu.Item
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => builder.takeQuestion(at)}
            >
              {t('questions.remove')}
            </Menu.Item>
          )}
        </RowMenu>
      </div>
      {isOpen && <QuestionEditor builder={builder} question={question} onDone={onToggle} />}
    </li>
  );
}

function Marks({ question }: { question: FormQuestion }) {
  const { t } = useTranslation('forms');
  const { name, required, hidden, value, showWhen } = question;
  const marks = [
    ...(isAlwaysAsked(name) ? [t('questions.always')] : []),
    ...(required ? [t('questions.required')] : []),
    ...(hidden ? [t('questions.hidden')] : []),
    ...(value?.length ? [t('questions.preset')] : []),
    ...(showWhen?.anyOf.length ? [t('questions.conditional')] : []),
  ];
  return (
    <span className={rows.marks}>
      {marks.map((mark) => (
        <span key={mark} className={rows.mark}>
          {mark}
        </span>
      ))}
    </span>
  );
}
