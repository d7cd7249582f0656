import { weekdayWords } from '@instroom/domain/codes/day-words.ts';
import { type DigestWish, quarters, weekdays } from '@instroom/domain/notification/settings.ts';
import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './account.module.css';

type Props = {
  digest: DigestWish;
  email: string | undefined;
  lacksDays: boolean;
  onChange: (changed: Partial<DigestWish>) => void;
};

/** Whether a mail comes, when, and on which days. */
export function DigestFields({ digest, email, lacksDays, onChange }: Props) {
  const { t } = useTranslation('notifications');
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('settings.mail')}
        description={t('settings.mailAbout')}
        checked={digest.isOn}
        onChange={({ currentTarget }) => onChange({ isOn: currentTarget.checked })}
      />
      {digest.isOn && (
        <Stack gap="sm" pl={32}>
          <NativeSelect
            label={t('settings.time')}
            data={[...quarters]}
            value={digest.time}
            onChange={({ currentTarget }) => onChange({ time: currentTarget.value })}
            maw={140}
          />
          <Checkbox.Group
            label={t('settings.days')}
            error={lacksDays && t('settings.noDays')}
            value={digest.weekdays.map(String)}
            onChange={(chosen) =>
              onChange({ weekdays: weekdays.filter((day) => chosen.includes(String(day))) })
            }
          >
            <div className={classes.days}>
              {weekdays.map((day) => (
                <Checkbox key={day} value={String(day)} label={weekdayWords[day - 1]?.[0]} />
              ))}
            </div>
          </Checkbox.Group>
          {email && (
            <Text size="sm" c="dimmed">
              {t('settings.mailTo', { email })}
            </Text>
          )}
        </Stack>
      )}
    </Stack>
  );
}
