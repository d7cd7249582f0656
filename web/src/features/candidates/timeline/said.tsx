import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';

export type Said = { text: string; undo?: (() => void) | undefined };
export type Say = (said: Said) => void;

const saidMs = 30_000;

/** What came of the last thing somebody did here, with the way back for as long as it stands there. */
export function useSaid(): { said: Said | undefined; say: Say } {
  const [said, setSaid] = useState<Said>();
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), saidMs);
    return () => clearTimeout(timer);
  }, [said]);
  return { said, say: setSaid };
}

export function SaidLine({ said, say }: { said: Said | undefined; say: Say }) {
  const { t } = useTranslation(['timeline', 'editing']);
  const { text, undo } = said ?? {};
  return (
    <div role="status" className={classes.said}>
      {text}
      {undo && (
        <UnstyledButton
          className={classes.quiet}
          onClick={() => {
            undo();
            say({ text: t('timeline:quick.undone') });
          }}
        >
          <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
          {t('editing:undo')}
        </UnstyledButton>
      )}
    </div>
  );
}
