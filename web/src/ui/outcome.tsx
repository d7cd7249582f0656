import classes from './outcome.module.css';

/** What came of an action, said to everybody. The place is always there, so that a screen reader hears what comes. */
export function Outcome({ text }: { text: string }) {
  return (
    <p role="status" className={classes.outcome}>
      {text}
    </p>
  );
}
