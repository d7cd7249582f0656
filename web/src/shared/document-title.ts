import { useTranslation } from 'react-i18next';
import { useSession } from '../data/session.ts';

/** "Kandidaten – Demo Oost – Instroom" */
export function useDocumentTitle(title: string): string {
  const { t } = useTranslation();
  const { region } = useSession();
  return [title, region.name, t('name')].join(' – ');
}
