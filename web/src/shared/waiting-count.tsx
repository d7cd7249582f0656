import { useTranslation } from 'react-i18next';
import { useWaitingChanges } from '../data/unsent.ts';

/** How many changes wait for a connection; nothing where there are none. */
export function WaitingCount() {
  const { t } = useTranslation('editing');
  const count = useWaitingChanges().length;
  return count > 0 && <strong>{t('unsent.waiting', { count })}</strong>;
}
