import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { inboxFormsQuery } from './inbox-queries.ts';

/** What a form is called; its id where the region keeps it no more. */
export function useFormNames(): (formId: string) => string {
  const { t } = useTranslation('inbox');
  const { regionId } = useSession();
  const { data } = useQuery(inboxFormsQuery(regionId));
  return (formId) =>
    data?.rows.find(({ id }) => id === formId)?.design.name ?? t('formNamed', { id: formId });
}
