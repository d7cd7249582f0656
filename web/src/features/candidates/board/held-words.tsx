import { fullName } from '@instroom/domain/candidate/name.ts';
import type { Phase } from '@instroom/domain/codes/phase.ts';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format.ts';
import type { Holding } from '../../../ui/use-holding.ts';
import type { BoardColumn } from './board-model.ts';

type Props = { columns: readonly BoardColumn[]; holding: Holding<Phase> };

/** What is read out while a card is carried by keys: whom one has in hand, over which phase, and that it was put back. */
export function HeldWords(props: Props) {
  return <VisuallyHidden role="status">{useWords(props)}</VisuallyHidden>;
}

function useWords({ columns, holding: { held, putBack } }: Props): string {
  const { t } = useTranslation('board');
  const carried = held ?? putBack;
  if (carried?.by !== 'keys') return '';
  const from = columns.find(({ code }) => code === carried.from);
  const row = from?.cards.find(({ id }) => id === carried.id);
  const over = columns.find(({ code }) => code === carried.over);
  if (!row || !from || !over) return '';
  const names = { name: fullName(row), phase: from.nl };
  if (!held) return t('say.cancelled', names);
  if (from === over) return t('say.pickedUp', names);
  return t('say.over', { phase: over.nl, number: formatNumber(over.cards.length) });
}
