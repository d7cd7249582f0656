import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../data/errors.ts';
import classes from './use-done.module.css';

/** `undo`: the way back. `mayFollow`: what may follow is offered along. */
export type Done = { text: string; undo: () => Promise<unknown>; mayFollow?: boolean };

/** Long enough to read. */
const undoMs = 30_000;

/** What was just done, and for a while the way back. */
export function useDone(offer?: ReactNode) {
  const { t } = useTranslation(['app', 'errors']);
  const [done, setDone] = useState<Done>();
  const undo = useMutation({
    networkMode: 'always',
    mutationFn: (made: Done) => made.undo(),
    onSuccess: () => setDone(undefined),
  });
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [done]);
  const line = (
    <div role="status" className={classes.done}>
      {done && (
        <>
          <span>{undo.error ? t(`errors:${errorCodeOf(undo.error)}`) : done.text}</span>
          <UnstyledButton
            className={classes.undo}
            disabled={undo.isPending}
            onClick={() => undo.mutate(done)}
          >
            <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
            {t('app:undo')}
          </UnstyledButton>
          {done.mayFollow && offer}
        </>
      )}
    </div>
  );
  const made = (what: Done) => {
    undo.reset();
    setDone(what);
  };
  return { line, made };
}
