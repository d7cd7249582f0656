import { useMemo } from 'react';
import { encode } from 'uqr';
import classes from './qr-code.module.css';

type Props = { text: string; label: string; size?: number };

/** A text as a picture for a camera: dark on light in both schemes, since not every camera reads it the other way. */
export function QrCode({ text, label, size = 176 }: Props) {
  const { modules, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      className={classes.code}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules} ${modules}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function drawn(text: string) {
  const { data, size } = encode(text, { border: 2 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { modules: size, path };
}
