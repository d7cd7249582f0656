import { dayOf } from '@instroom/domain/calendar.ts';
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { type QuickTask as Read, readQuickLine } from '@instroom/domain/task/quick-line.ts';
import { taskMaxima } from '@instroom/domain/task/task.ts';
import { Button, TextInput } from '@mantine/core';
import { IconCalendar, IconFlag, IconPlus, IconUser } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { TaskSubject } from '../../data/tasks.ts';
import { formatStoredDay } from '../../ui/format.ts';
import { useActs } from '../acts.tsx';
import { useClock } from '../clock.ts';
import { useColleagues } from '../use-colleagues.ts';
import { NameSuggestions, useNameSuggestions } from './name-suggestions.tsx';
import classes from './quick-task.module.css';
import { addTask } from './task-commands.ts';

type Props = {
  subject?: TaskSubject;
  listId?: string | undefined;
  /** For whoever picks it up, unless the line says somebody. */
  forNobody?: boolean;
  isShort?: boolean;
  initialLine?: string;
  /** Where it is all that there is, the keyboard begins in it. */
  isFocused?: boolean;
};

/** A task in one line: what of it is understood as a day, a colleague and a priority is shown before it is made. */
export function QuickTask(props: Props) {
  const { subject, listId, forNobody = false, isShort, initialLine = '', isFocused } = props;
  const { t } = useTranslation('tasks');
  const { regionId, account } = useSession();
  const acts = useActs();
  const today = useClock(dayOf);
  const { active } = useColleagues();
  const [line, setLine] = useState(initialLine);
  const [problem, setProblem] = useState('');
  const read = readQuickLine(line, { today, colleagues: active });
  const suggestions = useNameSuggestions(line, active, (next) => setLine(next));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { title, dueDate, priority, assigneeUid = forNobody ? undefined : account.uid } = read;
    if (!title) return setProblem(t('quick.missing'));
    if (containsBsn(line)) return setProblem(t('quick.bsn'));
    const most = taskMaxima.title;
    if (title.length > most) return setProblem(t('quick.tooLong', { most }));
    const given = {
      title,
      ...subject,
      ...(listId && { listId }),
      ...(dueDate && { dueDate }),
      ...(priority && { priority }),
      ...(assigneeUid && { assigneeUid }),
    };
    const words = { field: t('fields.task'), text: title };
    setLine('');
    return void acts?.act({
      do: async () => addTask({ regionId, uid: account.uid, given }, words),
      done: t('quick.added', { title }),
      undone: t('quick.addedUndone'),
    });
  };
  return (
    <form noValidate onSubmit={submit} className={classes.quick}>
      <div className={classes.quickLine}>
        <TextInput
          data-autofocus={isFocused || undefined}
          ref={isFocused ? focusOnce : undefined}
          className={classes.quickInput}
          aria-label={t('quick.label')}
          placeholder={t(isShort ? 'quick.placeholderShort' : 'quick.placeholder')}
          autoComplete="off"
          leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />}
          value={line}
          error={problem || undefined}
          errorProps={{ role: 'alert' }}
          onKeyDown={suggestions.onKeyDown}
          onChange={({ currentTarget }) => {
            setLine(currentTarget.value);
            setProblem('');
          }}
        />
        {line && <Button type="submit">{t('quick.add')}</Button>}
        <NameSuggestions {...suggestions} />
      </div>
      {line && <Understood read={read} today={today} forNobody={forNobody} />}
    </form>
  );
}

/** At once: a dialog would do it a moment later, and miss the first letters. */
function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}

function Understood({ read, today, forNobody }: { read: Read; today: string; forNobody: boolean }) {
  const { t } = useTranslation('tasks');
  const { account } = useSession();
  const { nameOf } = useColleagues();
  const { dueDate, priority, assigneeUid } = read;
  const isOwn = assigneeUid === account.uid || (!assigneeUid && !forNobody);
  const person = isOwn ? t('for.oneself') : assigneeUid ? nameOf(assigneeUid) : t('for.nobody');
  return (
    <p className={classes.understood} role="status">
      <span>
        <IconUser size={14} stroke={1.6} aria-hidden /> {person}
      </span>
      <span>
        <IconCalendar size={14} stroke={1.6} aria-hidden />{' '}
        {dueDate ? formatStoredDay(dueDate) : t('due.none')}
      </span>
      {priority && priority !== 'normal' && (
        <span>
          <IconFlag size={14} stroke={1.6} aria-hidden /> {t(`priorities.${priority}`)}
        </span>
      )}
      {dueDate && dueDate < today && <strong>{t('quick.past')}</strong>}
    </p>
  );
}
