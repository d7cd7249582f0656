import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import itemClasses from '../../../ui/items.module.css';

export function Refusal({ error }: { error: Error }) {
  const { t } = useTranslation('errors');
  return (
    <span role="alert" className={itemClasses.refusal}>
      {t(errorCodeOf(error))}
    </span>
  );
}
