import { type Activity, activityTraitsSchema } from '@instroom/domain/activity/activity.ts';
import { Button } from '@mantine/core';
import { IconChecklist, IconCopy, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { sendSaveActivity } from '../../shared/activities/activity-commands.ts';
import { ConfirmButton } from '../../shared/confirm-button.tsx';
import { useCommand } from '../../shared/use-command.ts';
import type { Say } from '../../shared/use-done.tsx';
import { formatNumber } from '../../ui/format.ts';
import classes from './activities.module.css';

type Props = {
  activity: Identified<Activity>;
  /** How many are told when it is cancelled. */
  signedUp: number;
  isOver: boolean;
  say: Say;
};

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What an editor can do to an activity. */
export function ActivityActions({ activity, signedUp, isOver, say }: Props) {
  const { t } = useTranslation(['activities', 'errors']);
  const { regionId } = useSession();
  const { id: activityId, status, revision } = activity;
  const params = { regionId, activityId };
  const save = useCommand((commandId, to: Activity['status']) =>
    sendSaveActivity({
      regionId,
      commandId,
      activityId,
      revision,
      status: to,
      activity: activityTraitsSchema.parse(activity),
    }),
  );
  const turn = (to: Activity['status']) =>
    save.mutate(to, {
      onSuccess: () => {
        if (to === 'published')
          say({ text: t('activities:page.published', { title: activity.title.nl }) });
      },
      onError: (error) => say({ text: t(`errors:${errorCodeOf(error)}`) }),
    });
  return (
    <>
      {status === 'draft' && (
        <Button loading={save.isPending} onClick={() => turn('published')}>
          {t('activities:page.publish')}
        </Button>
      )}
      {status !== 'cancelled' && (
        <Button
          variant="default"
          leftSection={<IconPencil {...icon} />}
          renderRoot={(props) => <Link {...props} to={paths.changeActivity} params={params} />}
        >
          {t('activities:page.change')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconCopy {...icon} />}
        renderRoot={(props) => (
          <Link
            {...props}
            to={paths.newActivity}
            params={{ regionId }}
            search={{ kopie: activityId }}
          />
        )}
      >
        {t('activities:page.copy')}
      </Button>
      {status === 'published' && !isOver && (
        <span className={classes.confirm}>
          <ConfirmButton
            label={t('activities:page.cancel')}
            sure={t('activities:page.cancelSure', {
              count: signedUp,
              number: formatNumber(signedUp),
            })}
            hint={t('activities:page.cancelHint')}
            pending={save.isPending}
            onConfirmed={() => turn('cancelled')}
          />
        </span>
      )}
    </>
  );
}

/** Also for who only looks. */
export function AttendanceButton({ activityId }: { activityId: string }) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  return (
    <Button
      leftSection={<IconChecklist {...icon} />}
      renderRoot={(props) => (
        <Link {...props} to={paths.attendance} params={{ regionId, activityId }} />
      )}
    >
      {t('page.attendance')}
    </Button>
  );
}
