import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../ui/format.ts';
import { isCrossFiltered } from './cross/cross-search.ts';
import type { PanelDef } from './panel-registry.tsx';
import type { PanelProps } from './shown-figures.ts';

type Props = PanelProps & { panels: readonly PanelDef[] };

/** With a filter: which of the panels follow none, since what they count knows no subject or place. */
export function MixedNote({ panels, shown: { filter, today } }: Props) {
  const { t } = useTranslation(['dashboard', 'websites']);
  const whole = panels.filter(({ source }) => source === 'whole');
  if (!isCrossFiltered(filter.within) || whole.length === 0) return null;
  const titles = whole.map(({ title }) => title(t, today.slice(0, 4)));
  return <Alert>{t('dashboard:own.mixed', { panels: formatList(titles) })}</Alert>;
}
