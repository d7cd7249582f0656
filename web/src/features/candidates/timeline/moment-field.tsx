import { dayOf, timeOf } from '@instroom/domain/calendar.ts';
import { Input, TextInput, UnstyledButton } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactDraft } from './contact-draft.ts';
import classes from './timeline.module.css';

type Moment = ContactDraft['moment'];
type Props = {
  moment: Moment;
  error: ReactNode;
  mayBeNow: boolean;
  onChange: (moment: Moment) => void;
};

/** Now, until somebody says otherwise. */
export function MomentField({ moment, error, mayBeNow, onChange }: Props) {
  const { t } = useTranslation('timeline');
  if (!moment)
    return (
      <UnstyledButton
        className={classes.quiet}
        aria-label={`${t('quick.now')}, ${t('quick.momentChange')}`}
        onClick={() => {
          const now = new Date();
          onChange({ day: dayOf(now), time: timeOf(now) });
        }}
      >
        <IconClock size={16} stroke={1.6} aria-hidden />
        {t('quick.now')}
      </UnstyledButton>
    );
  return (
    <span className={classes.moment}>
      <TextInput
        type="date"
        size="sm"
        aria-label={t('quick.day')}
        value={moment.day}
        max={dayOf(new Date())}
        onChange={({ currentTarget }) => onChange({ ...moment, day: currentTarget.value })}
      />
      <TextInput
        type="time"
        size="sm"
        aria-label={t('quick.time')}
        value={moment.time}
        onChange={({ currentTarget }) => onChange({ ...moment, time: currentTarget.value })}
      />
      {mayBeNow && (
        <UnstyledButton className={classes.quiet} onClick={() => onChange(undefined)}>
          {t('quick.setNow')}
        </UnstyledButton>
      )}
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </span>
  );
}
