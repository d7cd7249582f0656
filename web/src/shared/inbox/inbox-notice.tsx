import { IconInbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { formatNumber } from '../../ui/format.ts';
import classes from './inbox-notice.module.css';
import { useToLookAt } from './use-to-look-at.ts';

/** Where the day begins: that something came in which nobody finds in a dossier. Nothing where nothing waits. */
export function InboxNotice() {
  const { t } = useTranslation('inbox');
  const { regionId } = useSession();
  const count = useToLookAt();
  if (count === 0) return null;
  return (
    <p className={classes.notice}>
      <IconInbox size={18} stroke={1.6} aria-hidden />
      <span>{t('waiting', { count, number: formatNumber(count) })}</span>
      <Link to={paths.inbox} params={{ regionId }}>
        {t('look')}
      </Link>
    </p>
  );
}
