import { useTranslation } from 'react-i18next';
import classes from './costs.module.css';

/** How the amounts come about, in words. */
export function CostsRule() {
  const { t } = useTranslation('costs');
  return (
    <p className={classes.explained}>
      {t('rule')} {t('ruleFixed')} {t('vat')}
    </p>
  );
}
