// Which wishes are shown, and in which order.
import { byVotes, type Wish } from '@instroom/domain/platform/wish.ts';
import type { Identified } from '../../data/read.ts';
import type { WishSearch } from '../../shared/help-search.ts';

export type ListedWish = Identified<Wish>;

/** `wishes`: newest first. */
export function shownWishes(wishes: readonly ListedWish[], search: WishSearch): ListedWish[] {
  const inState = wishes.filter(({ state }) => !search.stand || state === search.stand);
  return search.volgorde === 'nieuwste' ? inState : inState.toSorted(byVotes);
}
