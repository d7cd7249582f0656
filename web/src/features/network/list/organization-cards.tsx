import { useTranslation } from 'react-i18next';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { CardList } from '../../../ui/card-list.tsx';
import type { NetworkList } from '../use-network-list.ts';
import { OrganizationCard } from './organization-card.tsx';

const cardHeight = 88;

type Props = { list: NetworkList; rows: readonly NetworkRow[] };

/** The list where a table does not fit. */
export function OrganizationCards({ list, rows }: Props) {
  const { t } = useTranslation('network');
  const restOf = ({ boardName, mark: { contactCount = 0, tags = [] } }: NetworkRow) =>
    [boardName, ...tags, contactCount > 0 && t('list.contacts', { count: contactCount })]
      .filter(Boolean)
      .join(' · ');
  return (
    <CardList
      label={t('list.caption')}
      items={rows}
      keyOf={({ orgId }) => orgId}
      height={cardHeight}
    >
      {(row) => <OrganizationCard row={row} search={list.search} rest={restOf(row)} />}
    </CardList>
  );
}
