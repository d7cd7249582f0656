import { useTranslation } from 'react-i18next';
import type { DraftField } from './activity-draft.ts';
import type { ActivityForm } from './use-activity-form.ts';

/** What is said beside a field where it is wrong. */
export function useWrongWords({ wrong }: Pick<ActivityForm, 'wrong'>) {
  const { t } = useTranslation(['activities', 'errors']);
  return (field: DraftField): string | undefined => {
    const found = wrong[field];
    if (!found) return undefined;
    return found.kind === 'refused'
      ? t(`errors:${found.code}`)
      : t(`activities:wrong.${found.kind}`);
  };
}
