// Whether what is on the screen still follows the server. Listeners report what they show: data confirmed by the
// server or the last that they knew.
import { useSyncExternalStore } from 'react';

const behind = new Set<symbol>();
const watchers = new Set<() => void>();

export function reportFreshness(listener: symbol, fresh: boolean): void {
  const known = behind.has(listener);
  if (known !== fresh) return;
  if (fresh) behind.delete(listener);
  else behind.add(listener);
  notify();
}

/** False while the browser has no network or a listener shows what it knew last. */
export function useConnected(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine && behind.size === 0);
}

const pauseMs = 5000;

/** The browser tells when there is a network again; when the server answers again nobody tells, so after a while too. */
export function connectionMayBeBack(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(again, pauseMs);
    window.addEventListener('online', again, { once: true });
    function again() {
      clearTimeout(timer);
      window.removeEventListener('online', again);
      resolve();
    }
  });
}

/**
 * Loads a part of the application as soon as the browser has a network: at once, mostly. A load that fails is remembered
 * by the browser, also for every other part that shares a file with it; then only loading the window anew helps, and with
 * that goes what somebody typed.
 */
export async function whenOnline<Part>(load: () => Promise<Part>): Promise<Part> {
  if (!navigator.onLine)
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  return load();
}

const silenceMs = 3000;

/**
 * Calls when there is a network again and listeners still hear nothing. Not earlier: a new token, asked for while the
 * SDK sends what waited, would make it begin again.
 */
export function onSilenceOnline(onSilence: () => void): void {
  const look = () => {
    if (navigator.onLine && behind.size > 0) onSilence();
  };
  window.addEventListener('online', () => setTimeout(look, silenceMs));
}

function watch(onChange: () => void) {
  watchers.add(onChange);
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    watchers.delete(onChange);
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

function notify() {
  for (const watcher of watchers) watcher();
}
