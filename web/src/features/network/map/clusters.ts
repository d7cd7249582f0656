// Dots that would lie on each other stand together as one with their number.
import type { Dot } from './placed.ts';
import { onScreen, type Size, type View } from './view.ts';

export type Mark = { key: string; x: number; y: number; dots: [Dot, ...Dot[]] };

const cell = 34;

/** What is in view, from top to bottom. A cell belongs to the place and not to the screen: panning does not regroup. */
export function marksIn(dots: readonly Dot[], view: View, size: Size): Mark[] {
  const cells = new Map<string, [Dot, ...Dot[]]>();
  const origin = onScreen({ lat: 0, lon: 0 }, view, size);
  for (const dot of dots) {
    const { x, y } = onScreen(dot, view, size);
    if (x < -cell || y < -cell || x > size.width + cell || y > size.height + cell) continue;
    const key = `${Math.floor((x - origin.x) / cell)}/${Math.floor((y - origin.y) / cell)}`;
    const known = cells.get(key);
    if (known) known.push(dot);
    else cells.set(key, [dot]);
  }
  return [...cells.values()]
    .map((group): Mark => {
      const middle = {
        lat: group.reduce((sum, { lat }) => sum + lat, 0) / group.length,
        lon: group.reduce((sum, { lon }) => sum + lon, 0) / group.length,
      };
      return { key: group[0].key, ...onScreen(middle, view, size), dots: group };
    })
    .sort((one, other) => one.y - other.y || one.x - other.x);
}

/** Whether coming nearer takes them apart. */
export function isSpread(dots: readonly Dot[]): boolean {
  const [first] = dots;
  return dots.some(({ lat, lon }) => lat !== first?.lat || lon !== first.lon);
}

const ahead = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;
export type Arrow = keyof typeof ahead;

export function isArrow(key: string): key is Arrow {
  return key in ahead;
}

/** The nearest one in a direction, preferring what lies straight ahead. */
export function nearest(marks: readonly Mark[], from: Mark, arrow: Arrow): Mark | undefined {
  const { x, y } = ahead[arrow];
  const distances = marks.flatMap((mark) => {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const forward = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    return forward > 1 && mark !== from ? [{ mark, distance: forward + 2 * aside }] : [];
  });
  return distances.sort((one, other) => one.distance - other.distance)[0]?.mark;
}
