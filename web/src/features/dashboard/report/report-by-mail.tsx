import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { Anchor } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import classes from './report.module.css';

/** The way to where somebody chooses to be told by mail once a period is over. */
export function ReportByMail() {
  const { t } = useTranslation('report');
  const { regionId } = useSession();
  const terug = useLocation({ select: ({ href }) => href });
  if (isPracticeId(regionId)) return null;
  return (
    <Anchor
      size="sm"
      className={classes.back}
      renderRoot={(props) => <Link {...props} to={paths.notificationSettings} search={{ terug }} />}
    >
      <IconMail size={16} stroke={1.6} aria-hidden />
      {t('byMail')}
    </Anchor>
  );
}
