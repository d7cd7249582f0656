import { type Task, taskMaxima } from '@instroom/domain/task/task.ts';
import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { formatDay, formatList } from '../../ui/format.ts';
import { useColleagues } from '../use-colleagues.ts';
import { TaskAbout } from './task-about.tsx';
import { useMayEdit } from './task-line.tsx';
import { TaskSteps } from './task-steps.tsx';
import { WhenAndWho } from './task-when-and-who.tsx';
import { useTaskForm } from './use-task-form.ts';

type Props = { task: Identified<Task>; onClose: () => void };

export function TaskForm({ task, onClose }: Props) {
  const { t } = useTranslation(['tasks', 'app']);
  const isEditable = useMayEdit();
  const form = useTaskForm(task, onClose);
  const { draft, change, errorOf, overwrites } = form;
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <Stack>
        <TextInput
          label={t('tasks:dialog.name')}
          autoComplete="off"
          readOnly={!isEditable}
          value={draft.title}
          error={errorOf('title', taskMaxima.title)}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        <Textarea
          label={t('tasks:dialog.text')}
          autosize
          minRows={2}
          maxRows={12}
          readOnly={!isEditable}
          value={draft.text}
          error={errorOf('text', taskMaxima.text)}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
        <TaskAbout about={draft} isEditable={isEditable} onChange={change} />
        <WhenAndWho form={form} isEditable={isEditable} />
        <TaskSteps
          steps={draft.steps}
          isEditable={isEditable}
          error={errorOf('steps', taskMaxima.steps)}
          onChange={(steps) => change({ steps })}
        />
        <Origin task={task} />
        {overwrites && (
          <Alert color="yellow" role="alert">
            {t('tasks:dialog.changedMeanwhile', {
              name: overwrites.name,
              fields: formatList(overwrites.fields),
            })}
          </Alert>
        )}
        {isEditable && (
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit">
              {t(overwrites ? 'tasks:dialog.saveAnyway' : 'tasks:dialog.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

function Origin({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const { nameOf } = useColleagues();
  const { createdBy, createdAt, doneBy, doneAt } = task;
  return (
    <Text size="sm" c="dimmed">
      {t('dialog.made', { name: nameOf(createdBy), date: formatDay(createdAt) })}
      {doneBy && doneAt && (
        <> · {t('dialog.doneBy', { name: nameOf(doneBy), date: formatDay(doneAt) })}</>
      )}
    </Text>
  );
}
