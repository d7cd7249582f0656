import { SegmentedControl } from '@mantine/core';
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InfoButton } from '../../ui/info-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import classes from './dashboard.module.css';

type Props = {
  title: string;
  /** What is counted, in a sentence or two. */
  definition: string;
  /** Above chart and table alike. */
  lead?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  after?: ReactNode;
};

/** A chart whose numbers are one click away as a table, and its definition as well. */
export function ChartPanel({ title, definition, lead, chart, table, after }: Props) {
  const { t } = useTranslation('dashboard');
  const [view, setView] = useState('chart');
  const isPrinting = usePrinting();
  return (
    <Panel
      title={title}
      info={<InfoButton label={t('info', { figure: title })} text={definition} />}
      beside={<ViewSwitch title={title} view={view} onChange={setView} />}
    >
      {lead && <div className={classes.lead}>{lead}</div>}
      {view === 'chart' ? chart : table}
      {after}
      {isPrinting && <p className={classes.note}>{definition}</p>}
    </Panel>
  );
}

type SwitchProps = { title: string; view: string; onChange: (view: string) => void };

/** Measures itself whenever it is drawn, so that it is not drawn anew for every number that changes. */
const ViewSwitch = memo(function ViewSwitch({ title, view, onChange }: SwitchProps) {
  const { t } = useTranslation('dashboard');
  return (
    <SegmentedControl
      data-screen
      size="xs"
      aria-label={t('view.label', { chart: title })}
      value={view}
      onChange={onChange}
      data={[
        { value: 'chart', label: t('view.chart') },
        { value: 'table', label: t('view.table') },
      ]}
    />
  );
});
