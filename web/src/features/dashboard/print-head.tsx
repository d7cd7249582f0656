import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { CrossSearch } from '../../shared/figure-parts.ts';
import { formatLongDay, formatTime } from '../../ui/format.ts';
import { useCrossWords } from './cross/cross-words.ts';
import classes from './dashboard.module.css';
import { useOutside } from './outside.tsx';

type Props = {
  /** Of the part, or of the dashboard. */
  title: string;
  /** What the panels are filtered by. */
  filter: CrossSearch;
  /** As of when the figures are. */
  moment: Date;
};

/** What paper says above the figures: whose they are, of whom and of when, and what was left out. */
export function PrintHead({ title, filter, moment }: Props) {
  const { t } = useTranslation(['dashboard', 'report']);
  const { region } = useSession();
  const words = useCrossWords(filter).map((one) => one.words);
  const outside = useOutside();
  return (
    <header className={classes.printHead}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        {t('report:about', {
          region: region.name,
          moment: `${formatLongDay(moment)}, ${formatTime(moment)}`,
        })}
      </p>
      {words.length > 0 && <p>{t('dashboard:print.filter', { filter: words.join('; ') })}</p>}
      {outside && <p>{t('report:hides')}</p>}
    </header>
  );
}
