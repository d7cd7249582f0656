import { Button, Skeleton, Text } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';

type Props<Row, Item> = {
  title: string;
  empty: string;
  query: UseInfiniteQueryResult<InfiniteData<{ rows: Row[] }>>;
  /** Each document holds some hundreds. */
  itemsOf: (row: Row) => readonly Item[];
  children: (items: Item[]) => ReactNode;
};

/** A long list that comes in pages: what there is, and the way to more. */
export function PagesPanel<Row, Item>(props: Props<Row, Item>) {
  const { title, empty, query, itemsOf, children } = props;
  const { t } = useTranslation('imports');
  return (
    <Panel title={title}>
      <Loaded query={query} skeleton={<Skeleton height={80} />}>
        {({ pages }) => {
          const items = pages.flatMap(({ rows }) => rows.flatMap(itemsOf));
          if (items.length === 0)
            return (
              <Text size="sm" c="dimmed">
                {empty}
              </Text>
            );
          return (
            <>
              {children(items)}
              {query.hasNextPage && (
                <Button
                  variant="default"
                  mt="md"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
