import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';

type Props = {
  title: string;
  note?: string;
  chart: ReactNode;
  table: ReactNode;
  after?: ReactNode;
  className?: string;
};

/** A chart whose numbers are one click away as a table. */
export function ChartPanel({ title, note, chart, table, after, className }: Props) {
  const { t } = useTranslation('dashboard');
  const [view, setView] = useState('chart');
  const switcher = (
    <SegmentedControl
      size="xs"
      aria-label={t('view.label', { chart: title })}
      value={view}
      onChange={setView}
      data={[
        { value: 'chart', label: t('view.chart') },
        { value: 'table', label: t('view.table') },
      ]}
    />
  );
  return (
    <Panel title={title} beside={switcher} {...(className && { className })}>
      {view === 'chart' ? chart : table}
      {after}
      {note && (
        <p style={{ color: 'var(--mantine-color-dimmed)', fontSize: 12, margin: '12px 0 0' }}>
          {note}
        </p>
      )}
    </Panel>
  );
}
