import { isInPool } from '@instroom/domain/insight/tasks-by-person.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, Checkbox, NativeSelect, UnstyledButton } from '@mantine/core';
import { IconCalendarMonth, IconList, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useTaskLists } from '../../data/task-lists.ts';
import type { TaskRow } from '../../data/tasks.ts';
import { TaskListsDialog } from '../../shared/tasks/task-lists-dialog.tsx';
import { type TaskScope, taskLooks, taskScopes } from '../../shared/tasks/task-search.ts';
import { formatNumber } from '../../ui/format.ts';
import pillClasses from '../../ui/pill.module.css';
import classes from './tasks-page.module.css';
import { useTaskSearch } from './use-task-search.ts';

const scopeWords = { mijn: 'page.own', team: 'page.team', 'te-verdelen': 'page.pool' } as const;
const looks = {
  lijst: { words: 'page.list', Icon: IconList },
  personen: { words: 'page.people', Icon: IconUsers },
  agenda: { words: 'page.calendar', Icon: IconCalendarMonth },
} as const;
const none = 'none';

type Props = { rows: readonly TaskRow[]; activeUids: ReadonlySet<string> };

/** Which tasks are shown, and how. */
export function TaskBar({ rows, activeUids }: Props) {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const { van = 'mijn', beeld = 'lijst', toon } = search;
  const pool = rows.filter((row) => isInPool(row, activeUids)).length;
  const isDone = toon === 'afgerond';
  const wordsOf = (scope: TaskScope) =>
    scope === 'te-verdelen' && pool > 0
      ? t('group', { title: t(scopeWords[scope]), number: formatNumber(pool) })
      : t(scopeWords[scope]);
  return (
    <div className={classes.bar}>
      <nav aria-label={t('page.views')} className={pillClasses.pills}>
        {taskScopes.map((scope) => (
          <UnstyledButton
            key={scope}
            className={pillClasses.pill}
            aria-current={van === scope ? 'page' : undefined}
            onClick={() => change({ van: scope === 'mijn' ? undefined : scope })}
          >
            {wordsOf(scope)}
          </UnstyledButton>
        ))}
      </nav>
      <div className={classes.filters}>
        <ListChoice />
        <Checkbox
          label={t('page.lateOnly')}
          checked={toon === 'te-laat'}
          onChange={({ currentTarget }) =>
            change({ toon: currentTarget.checked ? 'te-laat' : undefined })
          }
        />
        <Checkbox
          label={t('page.done')}
          checked={isDone}
          onChange={({ currentTarget }) =>
            change({ toon: currentTarget.checked ? 'afgerond' : undefined })
          }
        />
      </div>
      <fieldset className={pillClasses.looks} aria-label={t('page.looks')} disabled={isDone}>
        {taskLooks.map((look) => {
          const { words, Icon } = looks[look];
          return (
            <UnstyledButton
              key={look}
              className={pillClasses.pill}
              aria-pressed={!isDone && beeld === look}
              disabled={isDone}
              onClick={() => change({ beeld: look === 'lijst' ? undefined : look })}
            >
              <Icon size={16} stroke={1.6} aria-hidden /> {t(words)}
            </UnstyledButton>
          );
        })}
      </fieldset>
    </div>
  );
}

function ListChoice() {
  const { t } = useTranslation('tasks');
  const { member } = useSession();
  const { search, change } = useTaskSearch();
  const lists = useTaskLists().filter(({ id, archivedAt }) => !archivedAt || id === search.lijst);
  const [manages, setManages] = useState(false);
  return (
    <>
      {lists.length > 0 && (
        <NativeSelect
          size="sm"
          aria-label={t('page.lists')}
          data={[
            { value: none, label: t('page.allLists') },
            ...lists.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={search.lijst ?? none}
          onChange={({ currentTarget: { value } }) =>
            change({ lijst: value === none ? undefined : value })
          }
        />
      )}
      {canEdit(member) && (
        <Button variant="subtle" size="compact-sm" onClick={() => setManages(true)}>
          {t('page.manageLists')}
        </Button>
      )}
      {manages && <TaskListsDialog onClose={() => setManages(false)} />}
    </>
  );
}
