import { memo } from 'react';
import classes from './map.module.css';
import { aboveMark, namesIn } from './names.ts';
import { outline } from './outline.ts';
import { lonRatio, type Size, type View } from './view.ts';

const path = outline.map((ring) => `M${ring.replaceAll(' ', 'L')}Z`).join('');

type Props = {
  view: View;
  size: Size;
  municipalityCodes: readonly string[];
  marks: readonly { x: number; y: number }[];
};

/** The outline of the country, and names for orientation. */
export const Ground = memo(function Ground({ view, size, municipalityCodes, marks }: Props) {
  const { width, height } = size;
  const { lat, lon, scale } = view;
  const transform = `translate(${width / 2} ${height / 2}) scale(${scale * lonRatio} ${-scale}) translate(${-lon} ${-lat})`;
  return (
    <svg width={width} height={height} className={classes.ground} aria-hidden="true">
      <path d={path} transform={transform} className={classes.land} />
      {namesIn(municipalityCodes, { view, size, marks }).map(({ code, name, x, y }) => (
        <text key={code} x={x} y={y - aboveMark} className={classes.place}>
          {name}
        </text>
      ))}
    </svg>
  );
});
