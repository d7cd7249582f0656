// When somebody last did something, in whichever tab: kept where all tabs of the application see it.
const key = 'instroom.lastInput';

/** Where a browser refuses its storage, each tab knows for itself. */
let own = 0;

export function noteInput(now: number): void {
  own = now;
  try {
    window.localStorage.setItem(key, String(now));
  } catch {
    // Nothing is shared then.
  }
}

/** Undefined where nobody knows. */
export function lastInputAt(): number | undefined {
  const known = Math.max(own, stored());
  return known > 0 ? known : undefined;
}

function stored(): number {
  try {
    const moment = Number(window.localStorage.getItem(key));
    return Number.isFinite(moment) ? moment : 0;
  } catch {
    return 0;
  }
}

/** Calls when somebody did something in another tab. */
export function onInputElsewhere(listen: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === key) listen();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
