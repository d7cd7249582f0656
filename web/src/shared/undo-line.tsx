import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../data/errors.ts';
import classes from './undo-line.module.css';

/** Long enough to read. */
const shownMs = 30_000;

export type Done = {
  text: string;
  /** The way back; the server says whether it was in time. */
  undo?: { run: () => Promise<unknown>; done: string };
  /** How long the way back stands open, and what is said when it closes. */
  undoMs?: number;
  after?: string;
};

/** What was just done, and for a while the way back. */
export function useUndoLine() {
  const { t } = useTranslation(['editing', 'errors']);
  const [done, setDone] = useState<Done>();
  const undo = useMutation({
    networkMode: 'always',
    mutationFn: async ({ undo: way }: Done) => {
      await way?.run();
      return way?.done ?? '';
    },
    onSuccess: (text) => setDone({ text }),
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
