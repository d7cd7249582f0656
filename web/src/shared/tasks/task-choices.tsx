import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useTaskLists } from '../../data/task-lists.ts';
import { useColleagues } from '../use-colleagues.ts';
import type { TaskForm } from './use-task-form.ts';

type Props = { form: TaskForm; disabled: boolean };

export function AssigneeSelect({ form: { draft, change }, disabled }: Props) {
  const { t } = useTranslation('tasks');
  const { activeUids, nameOf } = useColleagues();
  const { assigneeUid } = draft;
  const isFormer = assigneeUid !== undefined && !activeUids.has(assigneeUid);
  const former = isFormer
    ? [{ value: assigneeUid, label: t('for.former', { name: nameOf(assigneeUid) }) }]
    : [];
  return (
    <OneOrNone
      label={t('dialog.assignee')}
      none={t('for.nobody')}
      choices={[...usePeople(), ...former]}
      disabled={disabled}
      value={assigneeUid}
      onChange={(chosen) => change({ assigneeUid: chosen })}
    />
  );
}

export function ListSelect({ form: { draft, change }, disabled }: Props) {
  const { t } = useTranslation('tasks');
  const { listId } = draft;
  const lists = useTaskLists().filter(({ id, archivedAt }) => !archivedAt || id === listId);
  return (
    <OneOrNone
      label={t('dialog.list')}
      none={t('dialog.noList')}
      choices={lists.map(({ id, name }) => ({ value: id, label: name }))}
      disabled={disabled}
      value={listId}
      onChange={(chosen) => change({ listId: chosen })}
    />
  );
}

type Choice = { value: string; label: string };

/** Who works here, oneself first. */
export function usePeople(): Choice[] {
  const { t } = useTranslation('tasks');
  const { account } = useSession();
  return useColleagues().active.map(({ uid, displayName }) => ({
    value: uid,
    label: uid === account.uid ? t('for.oneself') : displayName,
  }));
}

type OneOrNoneProps = {
  label: string;
  none: string;
  choices: readonly Choice[];
  disabled: boolean;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

/** Where a select needs a word for none. */
const noneChosen = 'none';

function OneOrNone({ none, choices, value, onChange, ...select }: OneOrNoneProps) {
  return (
    <NativeSelect
      {...select}
      data={[{ value: noneChosen, label: none }, ...choices]}
      value={value ?? noneChosen}
      onChange={({ currentTarget: { value: chosen } }) =>
        onChange(chosen === noneChosen ? undefined : chosen)
      }
    />
  );
}
