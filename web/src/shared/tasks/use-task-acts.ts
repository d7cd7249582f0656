import type { Priority } from '@instroom/domain/task/task.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { TaskPatch } from '../../data/task-writes.ts';
import type { TaskRow } from '../../data/tasks.ts';
import { formatNumber, formatStoredDay } from '../../ui/format.ts';
import { useAct } from '../acts.tsx';
import { useColleagues } from '../use-colleagues.ts';
import { assigned, type Change, changeTasks, seenInList, type Words } from './task-commands.ts';

export type TaskActs = {
  finish: (rows: readonly TaskRow[]) => void;
  reopen: (rows: readonly TaskRow[]) => void;
  remove: (rows: readonly TaskRow[]) => void;
  /** Undefined: without a day, nobody, in no list. */
  setDay: (rows: readonly TaskRow[], dueDate: string | undefined) => void;
  assign: (rows: readonly TaskRow[], assigneeUid: string | undefined) => void;
  setPriority: (rows: readonly TaskRow[], priority: Priority) => void;
  setList: (rows: readonly TaskRow[], list: { id: string; name: string } | undefined) => void;
};

type Said = 'finished' | 'reopened' | 'removed' | 'moved';
type Doing = { patchOf: (row: TaskRow) => TaskPatch; words: Words; said: Said };

/** What can be done with tasks, one or many, each with its sentence and a way back; undefined for who only reads. */
export function useTaskActs(): TaskActs | undefined {
  const { t } = useTranslation('tasks');
  const act = useAct();
  const { regionId } = useSession();
  const { nameOf } = useColleagues();
  return useMemo(() => {
    if (!act) return undefined;
    const change = (rows: readonly TaskRow[], { patchOf, words, said }: Doing) => {
      const changes = rows.map((row): Change => {
        return { seen: seenInList(row), patch: patchOf(row), words };
      });
      const named = {
        count: rows.length,
        number: formatNumber(rows.length),
        title: rows[0]?.title ?? '',
        to: words.text,
      };
      void act({
        do: async () => changeTasks(regionId, changes),
        done: t(`acts.${said}`, named),
        undone: t('acts.undone', named),
      });
    };
    const toStatus = (status: TaskRow['status'], text: string, said: Said) => {
      const words = { field: t('fields.status'), text };
      return (rows: readonly TaskRow[]) =>
        change(rows, { patchOf: () => ({ status }), words, said });
    };
    return {
      finish: toStatus('done', t('acts.finish'), 'finished'),
      reopen: toStatus('open', t('acts.reopen'), 'reopened'),
      remove: toStatus('removed', t('acts.remove'), 'removed'),
      setDay: (rows, dueDate) =>
        change(rows, {
          patchOf: () => ({ dueDate }),
          words: {
            field: t('fields.dueDate'),
            text: dueDate === undefined ? t('due.none') : formatStoredDay(dueDate),
          },
          said: 'moved',
        }),
      assign: (rows, assigneeUid) =>
        change(rows, {
          patchOf: (row) => assigned(row, assigneeUid),
          words: {
            field: t('fields.assignee'),
            text: assigneeUid === undefined ? t('for.nobody') : nameOf(assigneeUid),
          },
          said: 'moved',
        }),
      setPriority: (rows, priority) =>
        change(rows, {
          patchOf: () => ({ priority }),
          words: { field: t('fields.priority'), text: t(`priorities.${priority}`) },
          said: 'moved',
        }),
      setList: (rows, list) =>
        change(rows, {
          patchOf: () => ({ listId: list?.id }),
          words: { field: t('fields.list'), text: list?.name ?? t('acts.noList') },
          said: 'moved',
        }),
    };
  }, [act, regionId, nameOf, t]);
}
