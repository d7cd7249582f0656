import { useSyncExternalStore } from 'react';

/** Whether the page is being printed. A store, so that what is shown then is there before the browser takes its picture. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => printing || media().matches);
}

let printing = false;
const media = () => window.matchMedia('print');

function watch(onChange: () => void): () => void {
  const begin = () => {
    printing = true;
    onChange();
  };
  const end = () => {
    printing = false;
    onChange();
  };
  const query = media();
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  query.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    query.removeEventListener('change', onChange);
  };
}
