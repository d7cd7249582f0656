import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inNewPlace } from '../../../ui/in-new-place.ts';

/** Which panels stand on a dashboard that is being made, in their order: dragged, or moved a step by keys. */
export function useChosen(first: readonly string[], titleOf: (key: string) => string) {
  const { t } = useTranslation('dashboard');
  const [keys, setKeys] = useState(first);
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const move = (key: string, place: number) => {
    const target = Math.min(Math.max(place, 0), keys.length - 1);
    if (keys.indexOf(key) === target) return;
    setKeys(inNewPlace(keys, key, target));
    setSaid(t('own.moved', { panel: titleOf(key), place: target + 1, count: keys.length }));
  };
  return {
    keys,
    said,
    dragged,
    drag: setDragged,
    drop: (place: number) => dragged && move(dragged, place),
    step: (key: string, by: 1 | -1) => move(key, keys.indexOf(key) + by),
    toggle: (key: string) =>
      setKeys(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]),
  };
}

export type Chosen = ReturnType<typeof useChosen>;
