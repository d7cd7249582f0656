import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../data/errors.ts';
import classes from './use-done.module.css';

export type Done = {
  text: string;
  /** The way back, and what is said once it went; whether it was in time, the server says. */
  undo?: { run: () => unknown; done?: string };
  /** How long it stands, and what is said when that is over. */
  undoMs?: number;
  after?: string;
  /** What may follow is offered along. */
  mayFollow?: boolean;
};
export type Say = (done: Done) => void;

/** Long enough to read. */
const shownMs = 30_000;

/** What was just done, and for a while the way back. */
export function useDone(offer?: ReactNode): { line: ReactNode; say: Say } {
  const { t } = useTranslation(['editing', 'errors']);
  const [done, setDone] = useState<Done>();
  const undo = useMutation({
    networkMode: 'always',
    mutationFn: async ({ undo: way }: Done) => {
      await way?.run();
      return way?.done;
    },
    onSuccess: (text) => setDone(text ? { text } : undefined),
  });
  const { undoMs = shownMs, after } = done ?? {};
  const { isPending } = undo;
  useEffect(() => {
    if (!done || isPending) return undefined;
    const timer = setTimeout(() => setDone(after ? { text: after } : undefined), undoMs);
    return () => clearTimeout(timer);
  }, [done, after, undoMs, isPending]);

  const line = (
    <div role="status" className={classes.line}>
      {done && (
        <>
          <span>{undo.error ? t(`errors:${errorCodeOf(undo.error)}`) : done.text}</span>
          {done.undo && (
            <UnstyledButton
              className={classes.undo}
              disabled={isPending}
              onClick={() => undo.mutate(done)}
            >
              <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
              {t('editing:undo')}
            </UnstyledButton>
          )}
          {done.mayFollow && offer}
        </>
      )}
    </div>
  );
  const say = (what: Done) => {
    undo.reset();
    setDone(what);
  };
  return { line, say };
}
