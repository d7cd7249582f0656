// The list as a table for a spreadsheet.
import type { CsvCell } from '@instroom/domain/csv.ts';
import { useTranslation } from 'react-i18next';
import { municipalityName, type NetworkRow } from '../../../shared/network/rows.ts';
import type { Network } from '../../../shared/network/use-network.ts';
import { useOwners } from '../network-filter-options.ts';
import { useRowWords } from './row-words.ts';

const columns = [
  'name',
  'kind',
  'code',
  'sectors',
  'places',
  'municipalities',
  'board',
  'standing',
  'tags',
  'owner',
  'participating',
  'contacts',
] as const;

export function useCsvOfNetwork(network: Network | undefined) {
  const { t } = useTranslation('network');
  const words = useRowWords();
  const { nameOf } = useOwners(network);
  return (rows: readonly NetworkRow[]): CsvCell[][] => [
    columns.map((column) => t(`export.columns.${column}`)),
    ...rows.map((row) => [
      row.name,
      words.kind(row),
      row.code ?? '',
      (row.sectors ?? []).join(', '),
      row.cities.join(', '),
      row.municipalityCodes.map(municipalityName).join(', '),
      row.boardName ?? '',
      row.standing ? t(`standing.${row.standing}`) : '',
      words.tags(row),
      nameOf(row.mark.ownerUid),
      t(row.mark.isParticipating ? 'yes' : 'no'),
      row.mark.contactCount ?? 0,
    ]),
  ];
}
