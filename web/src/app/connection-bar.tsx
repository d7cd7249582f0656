import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../data/connection.ts';
import { WaitingCount } from '../shared/waiting-count.tsx';
import classes from './frame.module.css';

/** A listener that starts is behind for a moment; that is not worth a bar. */
const patienceMs = 2000;

export function ConnectionBar() {
  const { t } = useTranslation();
  const connected = useConnected();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(!connected), connected ? 0 : patienceMs);
    return () => clearTimeout(timer);
  }, [connected]);

  return (
    <div role="status">
      {shown && (
        <div className={classes.offline}>
          <IconCloudOff size={18} stroke={1.6} aria-hidden />
          <span>
            {t('offline')} <WaitingCount />
          </span>
        </div>
      )}
    </div>
  );
}
