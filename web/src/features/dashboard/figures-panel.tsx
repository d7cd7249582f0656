import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { BarList, type BarListProps } from './bar-list.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { isCrossFiltered } from './cross/cross-search.ts';
import { useCross } from './cross/use-cross.ts';
import { FigureTable } from './figure-table.tsx';
import { type Row, topOf, topSize } from './figures.ts';
import { ToldPanel, useOutside } from './outside.tsx';
import { toldFigures } from './told-figures.ts';

type Props<R extends Row> = BarListProps<R> & {
  title: string;
  /** What the rows are, above their names in the table. */
  rowHeader: string;
  definition: string;
  lead?: ReactNode;
  /** Where the first column's parts add up to a whole: the whole. */
  whole?: number;
  /** The order of the rows means something, such as steps or levels. */
  ordered?: boolean | undefined;
};

/** Figures by code: bars or a table, of many codes the largest first. */
export function FiguresPanel<R extends Row>(props: Props<R>) {
  const { t } = useTranslation('dashboard');
  const { title, rowHeader, definition, lead, nested, icon } = props;
  const outside = useOutside();
  const cross = useCross();
  const { rows, columns, whole } = outside ? toldFigures(props) : props;
  const [all, setAll] = useState(false);
  const top = topOf(rows);
  const shown = all ? rows : top;
  if (rows.length === 0)
    return (
      <ToldPanel>
        <Panel title={title}>
          <span>{t(cross && isCrossFiltered(cross.search) ? 'noneFiltered' : 'noneYet')}</span>
        </Panel>
      </ToldPanel>
    );

  return (
    <ToldPanel>
      <ChartPanel
        title={title}
        definition={definition}
        // Exact numbers in words.
        lead={outside ? undefined : lead}
        chart={<BarList rows={shown} columns={columns} nested={nested} icon={icon} />}
        table={
          <FigureTable
            caption={title}
            rowHeader={rowHeader}
            rows={shown}
            columns={columns}
            whole={whole}
          />
        }
        after={
          rows.length > top.length && (
            <Button
              data-screen
              variant="subtle"
              size="compact-sm"
              mt="xs"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? t('top', { number: topSize }) : t('all', { number: rows.length })}
            </Button>
          )
        }
      />
    </ToldPanel>
  );
}
