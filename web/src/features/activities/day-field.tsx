import { readDueDay } from '@instroom/domain/task/due-day.ts';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatStoredDay } from '../../ui/format.ts';
import classes from '../../ui/pick-day.module.css';

type Props = {
  label: string;
  hint: string;
  value: string;
  today: string;
  error: string | undefined;
  warnsOfPast?: boolean;
  required?: boolean;
  onChange: (day: string) => void;
};

/** A day in words, and the browser's own calendar beside them. */
export function DayField(props: Props) {
  const { label, hint, value, today, error, warnsOfPast, required, onChange } = props;
  const { t } = useTranslation('activities');
  const day = readDueDay(value, today);
  const spelled = day && formatStoredDay(day);
  const isPast = warnsOfPast && day !== undefined && day < today;
  const said = [spelled === value ? undefined : spelled, isPast && t('form.past')]
    .filter(Boolean)
    .join('. ');
  return (
    <TextInput
      label={label}
      description={said || hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      required={required ?? false}
      value={value}
      error={error}
      errorProps={{ role: 'alert' }}
      rightSection={
        <input
          type="date"
          className={classes.pickDay}
          aria-label={`${label}: ${t('form.pickDay')}`}
          tabIndex={-1}
          value={day ?? ''}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value && formatStoredDay(currentTarget.value))
          }
        />
      }
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
