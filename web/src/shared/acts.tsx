// What was done last on this page, said once for all of its rows, with the way back.
import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf, type ShownErrorCode } from '../data/errors.ts';
import classes from './acts.module.css';

/** `unsaved`: its author is asked or told elsewhere on the screen. */
export type Outcome = { ok: true } | { ok: false; code: ShownErrorCode | 'unsaved' };
/** Something that was done, and how to take it back. */
export type Done = Outcome & { takeBack?: () => Promise<Outcome> };

type Said = { text: string; takeBack?: () => Promise<Outcome> };
export type Act = { do: () => Promise<Done>; done: string; undone: string };

type Acts = {
  /** Does it and says what came of it; answers what was said where it was refused. */
  act: (act: Act) => Promise<string | undefined>;
  isBusy: boolean;
};

const ActsContext = createContext<Acts | undefined>(undefined);
const ActContext = createContext<Acts['act'] | undefined>(undefined);

/** Undefined for who only reads. */
export function useActs(): Acts | undefined {
  return useContext(ActsContext);
}

/** The same function always: what uses it is not drawn anew while something is being done. */
export function useAct(): Acts['act'] | undefined {
  return useContext(ActContext);
}

const saidMs = 30_000;

export function ActsProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('editing');
  const [said, setSaid] = useState<Said>();
  const [isBusy, setBusy] = useState(false);
  const refusalText = useRefusalText();
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), saidMs);
    return () => clearTimeout(timer);
  }, [said]);

  const settle = useCallback(
    async (attempt: () => Promise<Done>, { done, undone }: Pick<Act, 'done' | 'undone'>) => {
      setBusy(true);
      setSaid(undefined);
      const outcome = await attempt().catch(
        (error): Done => ({ ok: false, code: errorCodeOf(error) }),
      );
      setBusy(false);
      if (!outcome.ok) {
        const text = refusalText(outcome);
        setSaid({ text });
        return text;
      }
      const { takeBack } = outcome;
      setSaid({
        text: done,
        ...(takeBack && {
          takeBack: async () => {
            await settle(takeBack, { done: undone, undone });
            return { ok: true };
          },
        }),
      });
      return undefined;
    },
    [refusalText],
  );
  const act = useCallback((wish: Act) => settle(wish.do, wish), [settle]);
  const actions = useMemo(() => ({ act, isBusy }), [act, isBusy]);
  const undo = useFocusWhereLost(said);
  return (
    <ActsContext value={actions}>
      <div role="status" className={classes.said}>
        {said && (
          <>
            {said.text}{' '}
            {said.takeBack && (
              <UnstyledButton
                ref={undo}
                className={classes.undo}
                onClick={() => void said.takeBack?.()}
              >
                <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
                {t('undo')}
              </UnstyledButton>
            )}
          </>
        )}
      </div>
      <ActContext value={act}>{children}</ActContext>
    </ActsContext>
  );
}

function useRefusalText(): (outcome: Outcome & { ok: false }) => string {
  const { t } = useTranslation(['errors', 'editing']);
  return useCallback(
    ({ code }) => (code === 'unsaved' ? t('editing:unsaved') : t(`errors:${code}`)),
    [t],
  );
}

/** The row that was acted on is often gone, and the keyboard's place with it. */
function useFocusWhereLost(said: Said | undefined) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said?.takeBack && document.activeElement === document.body) undo.current?.focus();
  }, [said]);
  return undo;
}
