import type { Activity } from '@instroom/domain/activity/activity.ts';
import { Alert, Button, Group, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import type { Identified } from '../../../data/read.ts';
import { useActivityTimes } from '../../../shared/activities/activity-times.tsx';
import { useSignUp } from '../../../shared/activities/use-sign-up.ts';
import type { Say } from '../../../shared/use-done.tsx';
import itemClasses from '../../../ui/items.module.css';

type Props = {
  candidateId: string;
  offered: readonly Identified<Activity>[];
  /** Candidates cannot sign up by themselves any more; an adviser can. */
  isClosed: (activity: Activity) => boolean;
  onClose: () => void;
  say: Say;
};

/** Chooses an activity that comes and signs the candidate up. */
export function SignUpForm({ candidateId, offered, isClosed, onClose, say }: Props) {
  const { t } = useTranslation(['activities', 'app', 'errors']);
  const times = useActivityTimes();
  const [activityId, setActivityId] = useState('');
  const { signUp } = useSignUp();
  const chosen = offered.find(({ id }) => id === activityId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    signUp.mutate(
      { activityId, candidateId },
      {
        onSuccess: () => {
          say({ text: t('activities:dossier.signedUp', { title: chosen.title.nl }) });
          onClose();
        },
      },
    );
  };
  if (offered.length === 0)
    return <p className={itemClasses.none}>{t('activities:dossier.noneOpen')}</p>;
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mb="md">
        <NativeSelect
          label={t('activities:dossier.choose')}
          value={activityId}
          data={[
            { value: '', label: t('activities:dossier.chooseOne') },
            ...offered.map((activity) => ({
              value: activity.id,
              label: [
                activity.title.nl,
                times(activity),
                isClosed(activity) && t('activities:refusals.closed'),
              ]
                .filter(Boolean)
                .join(' · '),
            })),
          ]}
          onChange={({ currentTarget }) => setActivityId(currentTarget.value)}
        />
        {signUp.error && (
          <Alert color="red" role="alert">
            {t(`errors:${errorCodeOf(signUp.error)}`)}
          </Alert>
        )}
        <Group gap="xs">
          <Button type="submit" size="compact-sm" disabled={!chosen} loading={signUp.isPending}>
            {t('activities:dossier.send')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onClose}>
            {t('app:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
