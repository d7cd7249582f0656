import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownTaskList } from '../../data/task-lists.ts';
import classes from './task-lists.module.css';
import type { KeepingTaskLists } from './use-keep-task-lists.ts';

type Props = {
  list: ShownTaskList;
  isOwn: boolean;
  mayChange: boolean;
  keeping: KeepingTaskLists;
};

export function TaskListRow({ list, isOwn, mayChange, keeping }: Props) {
  const { t } = useTranslation('taskLists');
  const [isRenaming, setRenaming] = useState(false);
  const { id: listId, name, scope } = list;
  if (isRenaming)
    return (
      <li className={classes.row}>
        <NameForm
          name={name}
          onClose={() => setRenaming(false)}
          onSave={(changed) =>
            keeping.save({ listId, name: changed, scope }, () => setRenaming(false))
          }
        />
      </li>
    );
  const otherScope = scope === 'own' ? 'region' : 'own';
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        {name} <small>{scope === 'own' ? t('mine') : t('shared')}</small>
      </span>
      {isOwn && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${scope === 'own' ? t('share') : t('unshare')}: ${name}`}
          onClick={() => keeping.save({ listId, name, scope: otherScope })}
        >
          {scope === 'own' ? t('share') : t('unshare')}
        </Button>
      )}
      {mayChange && (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('rename', { name })}
            onClick={() => setRenaming(true)}
          >
            <IconPencil size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('archive', { name })}
            onClick={() => keeping.archive(list)}
          >
            <IconArchive size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </>
      )}
    </li>
  );
}

type FormProps = { name: string; onSave: (name: string) => void; onClose: () => void };

function NameForm({ name, onSave, onClose }: FormProps) {
  const { t } = useTranslation('taskLists');
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) onSave(typed.trim());
  };
  return (
    <form className={classes.rename} onSubmit={submit}>
      <TextInput
        flex={1}
        aria-label={t('name')}
        maxLength={60}
        autoComplete="off"
        // The row turned into this by pressing its button.
        autoFocus
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button type="submit" size="compact-md">
        {t('save')}
      </Button>
      <Button variant="default" size="compact-md" onClick={onClose}>
        {t('cancel')}
      </Button>
    </form>
  );
}
