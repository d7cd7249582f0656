import type { Origin } from '@instroom/domain/organization/resolve.ts';
import { sourceOf } from '@instroom/domain/reference/source.ts';
import { useTranslation } from 'react-i18next';
import { formatStoredDay } from '../../../ui/format.ts';
import classes from './organization.module.css';

/** Who says so, and of which day: "DUO basisonderwijs, 1 augustus 2026". */
export function SourceLine({ origin }: { origin: Origin | undefined }) {
  const text = useSourceText()(origin);
  return text ? <span className={classes.source}>{text}</span> : null;
}

export function useSourceText() {
  const { t } = useTranslation('network');
  return (origin: Origin | undefined) => {
    if (!origin) return '';
    const words = { source: sourceOf(origin.sourceId).nl, date: formatStoredDay(origin.date) };
    return t(origin.isDerived ? 'source.derived' : 'source.said', words);
  };
}
