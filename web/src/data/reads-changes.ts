// Whether changes of figures are read out to somebody on this device. On, until that person turns it off.
const key = (uid: string) => `instroom.readsChanges.${uid}`;

/** Where a browser refuses its storage, it holds for this page. */
export function readsChanges(uid: string): boolean {
  try {
    return window.localStorage.getItem(key(uid)) !== 'no';
  } catch {
    return true;
  }
}

export function keepReadsChanges(uid: string, isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(key(uid));
    else window.localStorage.setItem(key(uid), 'no');
  } catch {
    // It is asked again next time.
  }
}
