import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import classes from './candidate-list.module.css';
import { DossierLink } from './dossier-link.tsx';

/** That there are dossiers of which nothing may be shown, and the way to each. */
export function RestrictedDossiers({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('candidates');
  if (ids.length === 0) return null;
  return (
    <section className={classes.restricted}>
      <p>{t('list.restricted', { count: ids.length, number: formatNumber(ids.length) })}</p>
      <ul>
        {ids.map((id, index) => (
          <li key={id}>
            <DossierLink candidateId={id}>
              {t('list.restrictedDossier', { number: index + 1 })}
            </DossierLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
