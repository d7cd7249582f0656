import { isAlwaysAsked } from '@instroom/domain/form/design-rules.ts';
import type { FormQuestion } from '@instroom/domain/form/layout.ts';
import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconGripVertical,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
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
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    if (!by) return;
    event.preventDefault();
    order.step(name, by);
  };
  return (
    <li>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a way beside the handle and the menu. */}
      <div
        className={rows.row}
        data-dragged={order.dragged === name || undefined}
        draggable={!isOpen}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('text/plain', name);
          order.drag(name);
        }}
        onDragOver={(event) => order.dragged && event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          order.drop(at);
        }}
        onDragEnd={() => order.drag(undefined)}
      >
        <UnstyledButton
          className={classes.handle}
          aria-label={t('questions.handle', { question: label })}
          onKeyDown={onKeyDown}
        >
          <IconGripVertical size={18} stroke={1.6} aria-hidden />
        </UnstyledButton>
        <div className={classes.about}>
          <UnstyledButton className={classes.name} aria-expanded={isOpen} onClick={onToggle}>
            {label}
          </UnstyledButton>
          <Marks question={question} />
        </div>
        <Menu position="bottom-end" width={180} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('questions.actions', { question: label })}
            >
              <IconDots size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
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
          </Menu.Dropdown>
        </Menu>
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
