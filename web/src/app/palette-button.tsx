import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenOnline } from '../data/connection.ts';
import classes from './menus.module.css';

const loadPalette = async () =>
  (await whenOnline(() => import('../features/palette/palette.tsx'))).Palette;
type PaletteComponent = Awaited<ReturnType<typeof loadPalette>>;

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the palette, by a click or Ctrl K; afterwards the focus is where it was. */
export function PaletteButton() {
  const { t } = useTranslation('palette');
  const { opened, open, close } = useOpened();
  const Palette = usePalette(opened);
  return (
    <>
      <UnstyledButton
        className={classes.search}
        aria-keyshortcuts={onMac ? 'Meta+K' : 'Control+K'}
        aria-haspopup="dialog"
        onClick={open}
      >
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <span className={classes.searchText}>{t('open')}</span>
        <kbd className={classes.keys} aria-hidden>
          {onMac ? '⌘ K' : 'Ctrl K'}
        </kbd>
      </UnstyledButton>
      {opened && Palette && <Palette onClose={close} />}
    </>
  );
}

const loadAfterMs = 1000;

/**
 * Loaded before it is asked for, and then drawn without waiting: what is typed right after Ctrl K must not get lost.
 */
function usePalette(now: boolean): PaletteComponent | undefined {
  const [loaded, setLoaded] = useState<{ Palette: PaletteComponent }>();
  const [wanted, setWanted] = useState(false);
  const load = !loaded && (now || wanted);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), loadAfterMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!load) return;
    loadPalette().then(
      (Palette) => setLoaded({ Palette }),
      // Without a connection: the next time that it is asked for.
      () => setWanted(false),
    );
  }, [load]);
  return loaded?.Palette;
}

function useOpened() {
  const [opened, setOpened] = useState(false);
  const before = useRef<Element | null>(null);
  const open = useCallback(() => {
    before.current = document.activeElement;
    setOpened(true);
  }, []);
  const close = useCallback(() => {
    setOpened(false);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }, []);

  // Before the next key can come: who presses right after closing means what is on screen by then.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      if (opened) close();
      // Another dialog asks something; its answer comes first.
      else if (!document.querySelector('[aria-modal="true"]')) open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [opened, open, close]);

  return { opened, open, close };
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}
