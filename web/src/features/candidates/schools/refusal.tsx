import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import classes from './schools.module.css';

export function Refusal({ error }: { error: Error }) {
  const { t } = useTranslation('errors');
  return (
    <span role="alert" className={classes.refusal}>
      {t(errorCodeOf(error))}
    </span>
  );
}
