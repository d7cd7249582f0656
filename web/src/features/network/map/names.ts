// Names of municipalities for orientation: those that do not lie over each other.
import { centreOf } from '@instroom/domain/codes/municipality-centres.ts';
import { municipalityName } from '../../../shared/network/rows.ts';
import { onScreen, type Size, type View } from './view.ts';

type Name = { code: string; name: string; x: number; y: number };

const letterWidth = 7;
const lineHeight = 22;

export function namesIn(codes: readonly string[], view: View, size: Size): Name[] {
  const shown: Name[] = [];
  for (const code of codes) {
    const centre = centreOf(code);
    if (!centre) continue;
    const name = municipalityName(code);
    const { x, y } = onScreen(centre, view, size);
    const isIn = x > 0 && y > 0 && x < size.width && y < size.height;
    if (isIn && shown.every((other) => isApart({ name, x, y }, other)))
      shown.push({ code, name, x, y });
  }
  return shown;
}

function isApart(one: Omit<Name, 'code'>, other: Name): boolean {
  const width = ((one.name.length + other.name.length) / 2) * letterWidth + 12;
  return Math.abs(one.x - other.x) > width || Math.abs(one.y - other.y) > lineHeight;
}
