import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './menus.module.css';

const loadPalette = () => import('../features/palette/palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the palette, by a click or Ctrl K; afterwards the focus is where it was. */
export function PaletteButton() {
  const { t } = useTranslation('palette');
  const { opened, open, close } = usePalette();
  // Loaded before it is asked for: what is typed right after Ctrl K must not get lost.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), 1000);
    return () => clearTimeout(timer);
  }, []);
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
      {opened && (
        <Suspense>
          <Palette onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function usePalette() {
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

  useEffect(() => {
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
