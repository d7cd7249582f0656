import {
  type AttentionEntry,
  type NextAction as Next,
  nextActionOf,
} from '@instroom/domain/candidate/attention.ts';
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatList, formatNumber, formatStoredDay } from '../ui/format.ts';
import { useAttention } from './attention/use-attention.ts';
import classes from './next-action.module.css';

/** What comes next with somebody, of the roster or of a dossier, in a line; nothing where nothing has to be done. */
export function NextAction({ entry }: { entry: AttentionEntry }) {
  const { t } = useTranslation('attention');
  const { setting } = useAttention();
  const textOf = useNextActionText();
  const next = nextActionOf(entry, setting);
  if (!next) return null;
  const isLate = next.kind === 'untouched' && next.isLate;
  return (
    <span className={classes.next} data-late={isLate || undefined} data-kind={next.kind}>
      {isLate ? (
        <IconAlertTriangle size={16} stroke={1.8} role="img" aria-label={t('late')} />
      ) : (
        <IconArrowRight size={16} stroke={1.8} role="img" aria-label={t('label')} />
      )}
      {textOf(next)}
    </span>
  );
}

export function useNextActionText(): (next: Next) => string {
  const { t } = useTranslation('attention');
  return (next) => {
    switch (next.kind) {
      case 'untouched':
      case 'silent':
        return t(`next.${next.kind}`, { count: next.days, number: formatNumber(next.days) });
      case 'proposals':
        return t('next.proposals', { count: next.count, number: formatNumber(next.count) });
      case 'holdOver':
        return t('next.holdOver', { date: formatStoredDay(next.since) });
      case 'onHold':
        return t('next.onHold', { date: formatStoredDay(next.until) });
      case 'incomplete':
        return t('next.incomplete', {
          facts: formatList(next.facts.map((fact) => t(`facts.${fact}`))),
        });
    }
  };
}
