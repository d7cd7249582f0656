import { taskMaxima } from '@instroom/domain/task/task.ts';
import { ActionIcon, Button, Checkbox, Input, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftStep } from './task-draft.ts';
import classes from './task-form.module.css';

type Props = {
  steps: readonly DraftStep[];
  isEditable: boolean;
  error: ReactNode;
  onChange: (steps: readonly DraftStep[]) => void;
};

/** The checklist: Enter adds a step below, Backspace in an empty one takes it away. */
export function TaskSteps({ steps, isEditable, error, onChange }: Props) {
  const { t } = useTranslation('tasks');
  const inputs = useRef(new Map<string, HTMLInputElement>());
  const focusNext = useRef<string>(undefined);
  useEffect(() => {
    if (focusNext.current === undefined) return;
    inputs.current.get(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  const addAfter = (index: number) => {
    const step = { id: crypto.randomUUID(), text: '', done: false };
    focusNext.current = step.id;
    onChange(steps.toSpliced(index + 1, 0, step));
  };
  const remove = (index: number) => {
    focusNext.current = steps[index - 1]?.id;
    onChange(steps.toSpliced(index, 1));
  };
  const change = (index: number, changes: Partial<DraftStep>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...changes } : step)));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      addAfter(index);
    } else if (event.key === 'Backspace' && event.currentTarget.value === '') {
      event.preventDefault();
      remove(index);
    }
  };
  return (
    <div>
      <div className={classes.fieldLabel}>{t('dialog.steps')}</div>
      {steps.map((step, index) => (
        <div key={step.id} className={classes.stepLine}>
          <Checkbox
            aria-label={t('dialog.stepDone', { text: step.text || index + 1 })}
            checked={step.done}
            disabled={!isEditable}
            onChange={({ currentTarget }) => change(index, { done: currentTarget.checked })}
          />
          <TextInput
            ref={(input) => {
              if (input) inputs.current.set(step.id, input);
              else inputs.current.delete(step.id);
            }}
            className={classes.stepText}
            variant="unstyled"
            aria-label={t('dialog.step', { number: index + 1 })}
            autoComplete="off"
            readOnly={!isEditable}
            maxLength={taskMaxima.step}
            value={step.text}
            onChange={({ currentTarget }) => change(index, { text: currentTarget.value })}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
          {isEditable && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('dialog.removeStep', { text: step.text || index + 1 })}
              onClick={() => remove(index)}
            >
              <IconX size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {isEditable && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => addAfter(steps.length - 1)}
        >
          {t('dialog.addStep')}
        </Button>
      )}
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </div>
  );
}
