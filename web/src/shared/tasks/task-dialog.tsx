import { Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { taskQuery } from '../../data/tasks.ts';
import { Loaded } from '../loaded.tsx';
import { TaskComments } from './task-comments.tsx';
import { TaskForm } from './task-form.tsx';

type Props = { taskId: string; onClose: () => void };

/** Everything of a task, to be read and, for editors, to be changed. */
export function TaskDialog({ taskId, onClose }: Props) {
  const { t } = useTranslation(['tasks', 'app']);
  const { regionId } = useSession();
  const query = useQuery(taskQuery(regionId, taskId));
  const found = { ...query, error: isHidden(query.error) ? null : query.error };
  const missing = <Text>{t('tasks:dialog.notFound')}</Text>;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('tasks:dialog.title')}
      closeButtonProps={{ 'aria-label': t('tasks:dialog.close') }}
      size={680}
    >
      {isHidden(query.error) ? (
        missing
      ) : (
        <Loaded query={found} skeleton={<TaskSkeleton label={t('tasks:dialog.loading')} />}>
          {(task) =>
            task && task.status !== 'removed' ? (
              <Stack gap="xl">
                <TaskForm key={task.id} task={task} onClose={onClose} />
                <TaskComments task={task} />
              </Stack>
            ) : (
              missing
            )
          }
        </Loaded>
      )}
    </Modal>
  );
}

/** What is private is refused, whether it exists or not. */
function isHidden(error: Error | null): boolean {
  return error !== null && 'code' in error && error.code === 'permission-denied';
}

function TaskSkeleton({ label }: { label: string }) {
  return (
    <Stack role="status" aria-label={label}>
      <Skeleton height={36} />
      <Skeleton height={72} />
      <Skeleton height={36} width="50%" />
    </Stack>
  );
}
