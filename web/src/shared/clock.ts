// What depends on the moment and must follow it while a page stays open, such as the day.
import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;

/**
 * What `read` makes of now, and again when that changes; a day and an hour begin with a minute. It must make the same of
 * two moments of one minute: React asks it again and again until it does.
 */
export function useClock<Value extends string | number>(read: (now: Date) => Value): Value {
  return useSyncExternalStore(everyMinute, () => read(new Date()));
}

/** The moment at which this minute began. */
export function useMinute(): Date {
  return new Date(useClock((now) => now.getTime() - (now.getTime() % minuteMs)));
}

function everyMinute(onMinute: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        onMinute();
        wait();
      },
      minuteMs - (Date.now() % minuteMs),
    );
  };
  wait();
  // A computer that slept has missed its minutes.
  document.addEventListener('visibilitychange', onMinute);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onMinute);
  };
}
