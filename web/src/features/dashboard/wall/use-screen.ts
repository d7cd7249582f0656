// What the browser does for a screen that nobody touches, where it can: no falling asleep, and nothing around the page.
import { useEffect, useRef, useState } from 'react';

/** Without it, the screen dims after some minutes; the browser takes it back whenever the page is not seen. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (isOver) await lock.release();
      } catch {
        // A low battery, or a browser that does not want to: the figures are there all the same.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}

/** Escape leaves full screen without telling the page of the key, so leaving it leaves the figures as well. */
export function useLeavesFullScreen(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onChange = () => {
      if (!document.fullscreenElement) latest.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
}

const seenMs = 4000;

/** Whether somebody is at the screen: for a while after each movement and key. */
export function useMovement(): boolean {
  const [isMoving, setMoving] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setMoving(false), seenMs);
    const note = () => {
      clearTimeout(timer);
      setMoving(true);
      timer = setTimeout(() => setMoving(false), seenMs);
    };
    const inputs = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const input of inputs) document.addEventListener(input, note);
    return () => {
      clearTimeout(timer);
      for (const input of inputs) document.removeEventListener(input, note);
    };
  }, []);
  return isMoving;
}
