import classes from './bar.module.css';

type Props = { part: number; whole: number; secondary?: number };

/** A bar as long as its part of the whole; behind it, paler, a second one. The number stands beside it as text. */
export function Bar({ part, whole, secondary }: Props) {
  return (
    <span className={classes.track} aria-hidden>
      {secondary !== undefined && (
        <span className={classes.secondary} style={{ width: width(secondary, whole) }} />
      )}
      <span className={classes.bar} style={{ width: width(part, whole) }} />
    </span>
  );
}

function width(part: number, whole: number) {
  return `${whole === 0 ? 0 : Math.min(100, (part / whole) * 100)}%`;
}
