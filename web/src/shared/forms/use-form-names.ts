import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formsQuery } from '../../data/forms.ts';
import { useSession } from '../../data/session.ts';

/** What a form is called; its id where the region keeps it no more. */
export function useFormNames(): (formId: string) => string {
  const { t } = useTranslation('inbox');
  const { regionId } = useSession();
  const { data } = useQuery(formsQuery(regionId));
  return (formId) =>
    data?.rows.find(({ id }) => id === formId)?.design.name ?? t('formNamed', { id: formId });
}
