import { useTranslation } from 'react-i18next';
import { RegionFields } from '../../../shared/region/region-fields.tsx';
import type { RegionForm } from '../../../shared/region/use-region-draft.ts';
import { adminFields } from './steps.ts';
import classes from './wizard.module.css';

export function AdminStep({ form }: { form: RegionForm }) {
  const { t } = useTranslation('platform');
  return (
    <>
      <RegionFields form={form} fields={adminFields} />
      <p className={classes.note}>{t('wizard.notice', { email: form.draft.deskEmail })}</p>
    </>
  );
}
