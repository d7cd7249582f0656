import { dayOf } from '@instroom/domain/calendar.ts';
import { readDueDay } from '@instroom/domain/task/due-day.ts';
import { priorities, type Task, taskMaxima } from '@instroom/domain/task/task.ts';
import {
  Alert,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { useTaskLists } from '../../data/task-lists.ts';
import { formatDay, formatList, formatStoredDay } from '../../ui/format.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { useClock } from '../clock.ts';
import { TaskAbout } from './task-about.tsx';
import { repeatNames } from './task-draft.ts';
import { useMayEdit } from './task-line.tsx';
import { TaskSteps } from './task-steps.tsx';
import classes from './tasks.module.css';
import { useColleagues } from './use-colleagues.ts';
import { type TaskForm as Form, useTaskForm } from './use-task-form.ts';

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

function WhenAndWho({ form, isEditable }: { form: Form; isEditable: boolean }) {
  const { t } = useTranslation('tasks');
  const { draft, change, errorOf } = form;
  const today = useClock(dayOf);
  const { people, others, lists } = useChoices(form);
  const day = readDueDay(draft.due, today);
  const spelled = day && formatStoredDay(day);
  const understood = spelled === draft.due ? undefined : spelled;
  const disabled = !isEditable;
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label={t('dialog.day')}
          description={understood ?? t('dialog.dayHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          disabled={disabled}
          value={draft.due}
          error={errorOf('due')}
          errorProps={{ role: 'alert' }}
          rightSection={
            <PickDay value={day} disabled={disabled} onChange={(due) => change({ due })} />
          }
          onChange={({ currentTarget }) => change({ due: currentTarget.value })}
        />
        <div>
          <div className={classes.fieldLabel}>{t('priority')}</div>
          <SegmentedControl
            fullWidth
            aria-label={t('priority')}
            disabled={disabled}
            value={draft.priority}
            data={priorities.map((value) => ({ value, label: t(`priorities.${value}`) }))}
            onChange={(priority) => change({ priority })}
          />
        </div>
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('dialog.assignee')}
          data={people}
          disabled={disabled}
          value={draft.assigneeUid ?? nobody}
          onChange={({ currentTarget: { value } }) =>
            change({ assigneeUid: value === nobody ? undefined : value })
          }
        />
        <SharedWith form={form} others={others} disabled={disabled} />
      </div>
      <Checkbox
        label={t('dialog.private')}
        description={t('dialog.privateHint')}
        disabled={disabled}
        checked={draft.isPrivate}
        onChange={({ currentTarget }) => change({ isPrivate: currentTarget.checked })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('dialog.repeat')}
          data={repeatNames
            .filter((name) => name !== 'other' || draft.repeat === 'other')
            .map((value) => ({ value, label: t(`dialog.repeats.${value}`) }))}
          disabled={disabled}
          value={draft.repeat}
          error={errorOf('repeat')}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget: { value } }) =>
            change({ repeat: repeatNames.find((name) => name === value) ?? 'never' })
          }
        />
        {draft.repeat === 'never' ? (
          <NativeSelect
            label={t('dialog.list')}
            data={lists}
            disabled={disabled}
            value={draft.listId ?? nobody}
            onChange={({ currentTarget: { value } }) =>
              change({ listId: value === nobody ? undefined : value })
            }
          />
        ) : (
          <TextInput
            type="date"
            label={t('dialog.until')}
            disabled={disabled}
            value={draft.until}
            error={errorOf('until')}
            errorProps={{ role: 'alert' }}
            onChange={({ currentTarget }) => change({ until: currentTarget.value })}
          />
        )}
      </div>
      {draft.repeat !== 'never' && (
        <NativeSelect
          label={t('dialog.list')}
          data={lists}
          disabled={disabled}
          value={draft.listId ?? nobody}
          onChange={({ currentTarget: { value } }) =>
            change({ listId: value === nobody ? undefined : value })
          }
        />
      )}
    </>
  );
}

type SharedProps = {
  form: Form;
  others: readonly { value: string; label: string }[];
  disabled: boolean;
};

function SharedWith({ form: { draft, change }, others, disabled }: SharedProps) {
  const { t } = useTranslation('tasks');
  const { sharedWith } = draft;
  const names = others.filter(({ value }) => sharedWith.includes(value)).map(({ label }) => label);
  const words = names.length > 0 ? formatList(names) : t('dialog.sharedNobody');
  return (
    <div>
      <div className={classes.fieldLabel}>{t('dialog.shared')}</div>
      {disabled ? (
        <Text size="sm">{words}</Text>
      ) : (
        <PopoverButton
          words={words}
          label={t('dialog.shared')}
          position="bottom-start"
          width={280}
          className={classes.shared}
        >
          {() => (
            <Stack gap="xs">
              {others.map(({ value, label }) => (
                <Checkbox
                  key={value}
                  label={label}
                  checked={sharedWith.includes(value)}
                  onChange={({ currentTarget }) =>
                    change({
                      sharedWith: currentTarget.checked
                        ? [...sharedWith, value]
                        : sharedWith.filter((uid) => uid !== value),
                    })
                  }
                />
              ))}
            </Stack>
          )}
        </PopoverButton>
      )}
      <div className={classes.fieldHint}>{t('dialog.sharedHint')}</div>
    </div>
  );
}

/** Where a list of choices needs a word for none. */
const nobody = 'none';

function useChoices({ draft }: Form) {
  const { t } = useTranslation('tasks');
  const { account } = useSession();
  const { active, activeUids, nameOf } = useColleagues();
  const lists = useTaskLists();
  const { assigneeUid, listId, sharedWith } = draft;
  const isFormer = assigneeUid !== undefined && !activeUids.has(assigneeUid);
  const former = isFormer
    ? [{ value: assigneeUid, label: t('for.former', { name: nameOf(assigneeUid) }) }]
    : [];
  const people = active.map(({ uid, displayName }) => ({
    value: uid,
    label: uid === account.uid ? t('for.oneself') : displayName,
  }));
  const known = sharedWith
    .filter((uid) => !activeUids.has(uid))
    .map((uid) => ({ value: uid, label: nameOf(uid) }));
  return {
    people: [{ value: nobody, label: t('for.nobody') }, ...people, ...former],
    others: [...people.filter(({ value }) => value !== assigneeUid), ...known],
    lists: [
      { value: nobody, label: t('dialog.noList') },
      ...lists
        .filter(({ id, archivedAt }) => !archivedAt || id === listId)
        .map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}

type PickProps = { value: string | undefined; disabled: boolean; onChange: (day: string) => void };

/** The browser's own calendar, beside words. */
function PickDay({ value, disabled, onChange }: PickProps) {
  const { t } = useTranslation('tasks');
  return (
    <input
      type="date"
      className={classes.pickDay}
      aria-label={t('due.choose')}
      tabIndex={-1}
      disabled={disabled}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
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
