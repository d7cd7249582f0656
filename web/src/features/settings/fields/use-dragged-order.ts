import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inNewPlace } from '../../../ui/in-new-place.ts';
import type { FieldActions } from './use-field-actions.tsx';

/** The order of the fields as it is seen here: dropped at once, and as it is stored as soon as that is known. */
export function useDraggedOrder(fields: readonly FieldDef[], actions: FieldActions) {
  const { t } = useTranslation('ownFields');
  const [dragged, setDragged] = useState<string>();
  const [asked, setAsked] = useState<{ keys: string[]; over: string }>();
  const stored = fields.map(({ key }) => key).join(' ');
  // What was asked holds until the list itself changes.
  const keys = asked && asked.over === stored ? asked.keys : stored.split(' ');
  const shown = keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);

  const move = (key: string, place: number) => {
    const target = Math.min(Math.max(place, 0), keys.length - 1);
    const next = inNewPlace(keys, key, target);
    if (next.join(' ') === keys.join(' ')) return;
    setAsked({ keys: next, over: stored });
    const label = fields.find((field) => field.key === key)?.label ?? '';
    actions.order(next, t('move.moved', { field: label, place: target + 1, count: keys.length }));
  };
  return {
    shown,
    dragged,
    drag: setDragged,
    move,
    step: (key: string, by: 1 | -1) => move(key, keys.indexOf(key) + by),
  };
}
