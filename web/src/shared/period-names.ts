// What a period is called.
import type { Period } from '@instroom/domain/report/period.ts';
import type { TFunction } from 'i18next';
import { formatMonthInYear } from '../ui/format.ts';

export function namePeriod({ kind, key, months }: Period, t: TFunction<'report'>): string {
  const [first = ''] = months;
  const year = first.slice(0, 4);
  switch (kind) {
    case 'month':
      return formatMonthInYear(first);
    case 'quarter':
      return t('names.quarter', { number: key.slice(-1), year });
    case 'year':
      return year;
    case 'schoolYear':
      return t('names.schoolYear', { from: year, to: key.slice(-4) });
  }
}
