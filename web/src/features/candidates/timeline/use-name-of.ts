import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../shared/use-colleagues.ts';

/** Who did something in a dossier: a colleague, somebody by a form, or the server of its own accord. */
export function useNameOf(): (uid: string) => string {
  const { t } = useTranslation('candidates');
  const { nameOf } = useColleagues();
  return (uid) => (uid.startsWith('form:') ? t('dossier.timeline.form') : nameOf(uid));
}
