// Names of municipalities for orientation: those that lie neither over each other nor below a mark.
import { centreOf } from '@instroom/domain/codes/municipality-centres.ts';
import { municipalityName } from '../../../shared/network/rows.ts';
import { onScreen, type Size, type View } from './view.ts';

type Name = { code: string; name: string; x: number; y: number };

const letterWidth = 7;
const lineHeight = 22;

/** How far above the centre of its municipality a name stands: what lies there has its mark at the centre. */
export const aboveMark = 18;
/** Half of a name's height, and of a mark with a number in it. */
const halfHeight = 7;
const markRadius = 13;

type Point = { x: number; y: number };

export function namesIn(
  codes: readonly string[],
  { view, size, marks }: { view: View; size: Size; marks: readonly Point[] },
): Name[] {
  const shown: Name[] = [];
  for (const code of codes) {
    const centre = centreOf(code);
    if (!centre) continue;
    const name = municipalityName(code);
    const { x, y } = onScreen(centre, view, size);
    const isIn = x > 0 && y > 0 && x < size.width && y < size.height;
    const isFree = marks.every((mark) => !isBelow({ name, x, y }, mark));
    if (isIn && isFree && shown.every((other) => isApart({ name, x, y }, other)))
      shown.push({ code, name, x, y });
  }
  return shown;
}

function isApart(one: Omit<Name, 'code'>, other: Name): boolean {
  const width = ((one.name.length + other.name.length) / 2) * letterWidth + 12;
  return Math.abs(one.x - other.x) > width || Math.abs(one.y - other.y) > lineHeight;
}

/** Whether a mark would lie over the name. */
function isBelow({ name, x, y }: Omit<Name, 'code'>, mark: Point): boolean {
  const middle = y - aboveMark - halfHeight / 2;
  const halfWidth = (name.length * letterWidth) / 2;
  return (
    Math.abs(mark.x - x) < halfWidth + markRadius &&
    Math.abs(mark.y - middle) < halfHeight + markRadius
  );
}
