import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';

export function NoActivity() {
  const { t } = useTranslation('activities');
  return <Notice title={t('notFound.title')} lead={t('notFound.lead')} />;
}
