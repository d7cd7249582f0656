import { priorities } from '@instroom/domain/task/task.ts';
import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconFlag,
  IconPencil,
  IconTrash,
  IconUserCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { TaskRow } from '../../data/tasks.ts';
import type { TaskActs } from './use-task-acts.ts';

type Props = { task: TaskRow; acts: TaskActs | undefined; onOpen: (taskId: string) => void };

/** Everything that can be done with a task. */
export function TaskMenuItems({ task, acts, onOpen }: Props) {
  const { t } = useTranslation('tasks');
  return (
    <>
      <Menu.Item
        leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />}
        onClick={() => onOpen(task.id)}
      >
        {t('acts.open')}
      </Menu.Item>
      {acts && <ActItems task={task} acts={acts} />}
    </>
  );
}

function ActItems({ task, acts }: { task: TaskRow; acts: TaskActs }) {
  const { t } = useTranslation('tasks');
  const { account } = useSession();
  const isOpen = task.status === 'open';
  return (
    <>
      {isOpen ? (
        <Menu.Item
          leftSection={<IconCheck size={16} stroke={1.6} aria-hidden />}
          onClick={() => acts.finish([task])}
        >
          {t('acts.finish')}
        </Menu.Item>
      ) : (
        <Menu.Item
          leftSection={<IconArrowBackUp size={16} stroke={1.6} aria-hidden />}
          onClick={() => acts.reopen([task])}
        >
          {t('acts.reopen')}
        </Menu.Item>
      )}
      {isOpen && task.assigneeUid !== account.uid && (
        <Menu.Item
          leftSection={<IconUserCheck size={16} stroke={1.6} aria-hidden />}
          onClick={() => acts.assign([task], account.uid)}
        >
          {t('acts.take')}
        </Menu.Item>
      )}
      {isOpen && (
        <>
          <Menu.Divider />
          <Menu.Label>{t('priority')}</Menu.Label>
          {priorities
            .filter((priority) => priority !== task.priority)
            .map((priority) => (
              <Menu.Item
                key={priority}
                leftSection={<IconFlag size={16} stroke={1.6} aria-hidden />}
                onClick={() => acts.setPriority([task], priority)}
              >
                {t(`priorities.${priority}`)}
              </Menu.Item>
            ))}
        </>
      )}
      <Menu.Divider />
      <Menu.Item
        color="red"
        leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
        onClick={() => acts.remove([task])}
      >
        {t('acts.remove')}
      </Menu.Item>
    </>
  );
}
