import type { Stats } from '@instroom/domain/stats/stats.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BarList } from './bar-list.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { FigureTable } from './figure-table.tsx';
import { subjectRows } from './figures.ts';

const topSize = 10;

export function SubjectsPanel({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard');
  const [all, setAll] = useState(false);
  const every = subjectRows(stats);
  const rows = all ? every : every.slice(0, topSize);
  const title = t('subjects.title');
  if (every.length === 0)
    return <ChartPanel title={title} chart={t('noneYet')} table={t('noneYet')} />;

  return (
    <ChartPanel
      title={title}
      note={t('subjects.note')}
      chart={<BarList map="bySubject" rows={rows} />}
      table={
        <FigureTable
          caption={title}
          rowHeader={t('subjects.column')}
          rows={rows}
          columns={[{ header: t('number'), map: 'bySubject', number: ({ number }) => number }]}
        />
      }
      after={
        every.length > topSize && (
          <Button
            variant="subtle"
            size="compact-sm"
            mt="xs"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all
              ? t('subjects.top', { number: topSize })
              : t('subjects.all', { number: every.length })}
          </Button>
        )
      }
    />
  );
}
