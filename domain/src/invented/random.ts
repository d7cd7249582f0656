// Chance that falls the same way every time, so that everybody has the same demo.

/** How often each key should be chosen; what is not in it never. */
export type Weights<Key extends string> = Readonly<Partial<Record<Key, number>>>;

export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A key of the table, as often as its weight says. */
  weighted<Key extends string>(weights: Weights<Key>): Key;
}

/** mulberry32: a few lines, and even enough for a demo. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, between(0, items.length - 1)),
    weighted: (weights) => keyAt(weights, next()),
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

function keyAt<Key extends string>(weights: Weights<Key>, part: number): Key {
  const total = Object.values<number | undefined>(weights).reduce<number>(add, 0);
  let left = part * total;
  const keys: Key[] = [];
  for (const key in weights) {
    keys.push(key);
    left -= weights[key] ?? 0;
    if (left < 0) break;
  }
  return itemAt(keys, keys.length - 1);
}

function add(sum: number, weight: number | undefined): number {
  return sum + (weight ?? 0);
}
