import { dayAfter, monthsAfter, weekOf } from '@instroom/domain/calendar.ts';
import { readDueDay } from '@instroom/domain/task/due-day.ts';
import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortDay } from '../../ui/format.ts';
import classes from './day-choice.module.css';
import lineClasses from './tasks.module.css';

type Props = {
  today: string;
  /** Whether there is a day to take away. */
  canClear: boolean;
  onChosen: (day: string | undefined) => void;
};

/** Usual days, and any other in plain Dutch. */
export function DayChoice({ today, canClear, onChosen }: Props) {
  const { t } = useTranslation('tasks');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const read = readDueDay(text, today);
  const usual = [
    ['due.today', today],
    ['due.tomorrow', dayAfter(today, 1)],
    ['due.nextWeek', weekOf(dayAfter(today, 7))[0] ?? today],
    ['due.inMonth', monthsAfter(today, 1)],
  ] as const;
  const understood = (day: string) =>
    [formatShortDay(day), day < today && t('quick.past')].filter(Boolean).join('. ');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog around it is a form of its own.
    event.stopPropagation();
    if (read) onChosen(read);
    else setWrong(true);
  };
  return (
    <form noValidate onSubmit={submit} className={classes.dayChoice}>
      {usual.map(([name, day]) => (
        <UnstyledButton key={name} className={classes.usualDay} onClick={() => onChosen(day)}>
          <span className={classes.capital}>{t(name)}</span>
          <span className={lineClasses.quiet}>{formatShortDay(day)}</span>
        </UnstyledButton>
      ))}
      {canClear && (
        <UnstyledButton className={classes.usualDay} onClick={() => onChosen(undefined)}>
          {t('due.clear')}
        </UnstyledButton>
      )}
      <div className={classes.typedDay}>
        <TextInput
          size="sm"
          label={t('due.typed')}
          placeholder={t('due.typedHint')}
          autoComplete="off"
          value={text}
          description={read && understood(read)}
          error={isWrong && !read && t('due.notUnderstood')}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setWrong(false);
          }}
        />
        <Button type="submit" variant="default" size="sm">
          {t('due.set')}
        </Button>
      </div>
    </form>
  );
}
