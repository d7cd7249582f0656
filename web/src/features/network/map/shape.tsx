import classes from './map.module.css';
import type { DotGroup } from './placed.ts';

/** Each kind has a shape and a colour of its own; hollow where the place is only about right. */
export function Shape({ group, isHollow = false }: { group: DotGroup; isHollow?: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={16}
      height={16}
      className={classes.shape}
      data-group={group}
      data-hollow={isHollow || undefined}
      aria-hidden="true"
    >
      {shapes[group]}
    </svg>
  );
}

const shapes = {
  school: <circle cx="8" cy="8" r="5.5" />,
  board: <rect x="3" y="3" width="10" height="10" rx="1" />,
  institution: <path d="M8 2 14.5 13.5h-13z" />,
  desk: <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" />,
  other: <path d="M5 2h6l3.5 6-3.5 6H5L1.5 8z" />,
} as const satisfies Record<DotGroup, unknown>;
