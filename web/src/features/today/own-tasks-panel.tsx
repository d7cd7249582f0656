import { canEdit } from '@instroom/domain/region/member.ts';
import { Anchor } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { dueTasksQuery, rowOfTask } from '../../data/tasks.ts';
import { paths } from '../../paths.ts';
import { QuickTask } from '../../shared/tasks/quick-task.tsx';
import { TaskDialog } from '../../shared/tasks/task-dialog.tsx';
import { TaskLine } from '../../shared/tasks/task-line.tsx';
import { TaskMenus } from '../../shared/tasks/task-menus.tsx';
import { SubjectNames } from '../../shared/tasks/task-subject.tsx';
import lineClasses from '../../shared/tasks/tasks.module.css';
import { useTaskActs } from '../../shared/tasks/use-task-acts.ts';
import { formatNumber } from '../../ui/format.ts';
import { InfoButton } from '../../ui/info-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './today.module.css';

/** What who looks has to do today, and a line to add to it. */
export function OwnTasksPanel({ today }: { today: string }) {
  const { t } = useTranslation('tasks');
  const { regionId, account, member } = useSession();
  const [opened, setOpened] = useState<string>();
  const { data } = useQuery(dueTasksQuery(regionId, account.uid, today));
  const acts = useTaskActs();
  if (!data) return null;
  const tasks = data.rows.map(rowOfTask);
  // Who only looks seldom has any.
  if (tasks.length === 0 && !canEdit(member)) return null;
  const title = t('panel.today');
  return (
    <SubjectNames hasOrganizations={tasks.some(({ orgId }) => orgId !== undefined)}>
      <Panel
        title={tasks.length > 0 ? t('group', { title, number: formatNumber(tasks.length) }) : title}
        info={<InfoButton label={title} text={t('panel.todayInfo')} />}
        beside={
          <Anchor
            size="sm"
            className={classes.toList}
            renderRoot={(props) => <Link {...props} to={paths.tasks} params={{ regionId }} />}
          >
            {t('panel.all')}
          </Anchor>
        }
      >
        {canEdit(member) && (
          <div className={classes.newTask}>
            <QuickTask isShort />
          </div>
        )}
        {tasks.length === 0 ? (
          <p className={classes.noTasks}>
            <IconCircleCheck size={18} stroke={1.6} aria-hidden />
            {t('panel.todayNone')}
          </p>
        ) : (
          <TaskMenus today={today} acts={acts} onOpen={setOpened}>
            <ul className={lineClasses.lines}>
              {tasks.map((task) => (
                <TaskLine key={task.id} task={task} today={today} acts={acts} onOpen={setOpened} />
              ))}
            </ul>
          </TaskMenus>
        )}
        {opened && <TaskDialog key={opened} taskId={opened} onClose={() => setOpened(undefined)} />}
      </Panel>
    </SubjectNames>
  );
}
