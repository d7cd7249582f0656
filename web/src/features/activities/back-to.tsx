import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import classes from './activities.module.css';

/** To an activity, or to the list of all. */
export function BackTo({ activityId }: { activityId?: string }) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  return (
    <Anchor
      size="sm"
      data-screen
      className={classes.back}
      renderRoot={(props) =>
        activityId ? (
          <Link {...props} to={paths.activity} params={{ regionId, activityId }} />
        ) : (
          <Link {...props} to={paths.activities} params={{ regionId }} />
        )
      }
    >
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t(activityId ? 'backToActivity' : 'back')}
    </Anchor>
  );
}
