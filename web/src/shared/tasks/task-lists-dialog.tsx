import { canManage } from '@instroom/domain/region/member.ts';
import { Alert, Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { useTaskLists } from '../../data/task-lists.ts';
import { TaskListRow } from './task-list-row.tsx';
import classes from './task-lists.module.css';
import { type KeepingTaskLists, useKeepTaskLists } from './use-keep-task-lists.ts';

/** One's own lists of tasks and those of the region: to make, rename, share and put away. */
export function TaskListsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['taskLists', 'errors']);
  const { account, member } = useSession();
  const lists = useTaskLists().filter(({ archivedAt }) => !archivedAt);
  const keeping = useKeepTaskLists();
  const { error } = keeping;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('taskLists:title')}
      closeButtonProps={{ 'aria-label': t('taskLists:close') }}
      size={560}
    >
      <Stack>
        <Text size="sm">{t('taskLists:lead')}</Text>
        {lists.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('taskLists:none')}
          </Text>
        )}
        {lists.length > 0 && (
          <ul className={classes.lists} aria-label={t('taskLists:lists')}>
            {lists.map((list) => (
              <TaskListRow
                key={list.id}
                list={list}
                isOwn={list.byUid === account.uid}
                mayChange={list.byUid === account.uid || canManage(member)}
                keeping={keeping}
              />
            ))}
          </ul>
        )}
        {keeping.line}
        {error && (
          <Alert color="red" role="alert">
            {t(`errors:${errorCodeOf(error)}`)}
          </Alert>
        )}
        <NewList keeping={keeping} />
      </Stack>
    </Modal>
  );
}

function NewList({ keeping }: { keeping: KeepingTaskLists }) {
  const { t } = useTranslation('taskLists');
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = { name: name.trim(), scope: isShared ? 'region' : 'own' } as const;
    if (wish.name) keeping.save(wish, () => setName(''));
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end">
        <TextInput
          flex="1 1 220px"
          label={t('new')}
          maxLength={60}
          autoComplete="off"
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" loading={keeping.pending}>
          {t('add')}
        </Button>
      </Group>
      <Checkbox
        mt="sm"
        label={t('share')}
        checked={isShared}
        onChange={({ currentTarget }) => setShared(currentTarget.checked)}
      />
    </form>
  );
}
