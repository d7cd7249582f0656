import { checkValue, type ValueRefusal } from '@instroom/domain/custom/check-value.ts';
import type { CustomValue } from '@instroom/domain/custom/custom-value.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { isSameValue } from '@instroom/domain/custom/set-value.ts';
import { meant, type Typed, typedFrom } from '@instroom/domain/custom/typed-value.ts';
import { useState } from 'react';
import { useEditing } from './editing.tsx';
import { useSetValue, type ValueChange } from './use-set-value.ts';

type Args = {
  candidateId: string;
  field: FieldDef;
  value: CustomValue | undefined;
  onChanged: (change: ValueChange) => void;
  onClose: () => void;
};

/** One open own field. What a colleague writes in it meanwhile is shown, and a choice asked. */
export function useOwnEditor({ candidateId, field, value: now, onChanged, onClose }: Args) {
  const [opened] = useState(now);
  const [typed, setTyped] = useState<Typed>(() => typedFrom(field, now));
  const [refusal, setRefusal] = useState<ValueRefusal>();
  const command = useSetValue(candidateId);
  const editing = useEditing();
  // What was sent from here comes back before the answer to it.
  const [sent, setSent] = useState<ValueChange>();
  const isOurs = sent !== undefined && isSameValue(sent.value, now);
  const isConflict = !isSameValue(opened, now) && !isOurs;

  const change = (changed: Typed) => {
    command.reset();
    setRefusal(undefined);
    setTyped(changed);
    if (editing)
      editing.typed.current = { field: { own: field.label }, text: [changed].flat().join('\n') };
  };
  const close = () => {
    if (editing) editing.typed.current = undefined;
    onClose();
  };
  const write = (unreadable: boolean) => {
    const checked = checkValue(field, unreadable ? Number.NaN : meant(field, typed), now);
    if (!checked.ok) return setRefusal(unreadable ? 'invalid_date' : checked.code);
    if (isSameValue(checked.value, now)) return close();
    const wish = { key: field.key, value: checked.value ?? null, before: now ?? null };
    setSent(wish);
    // Whether or not the field is still open by then; a refusal is shown as the command's error.
    return void command.mutateAsync(wish).then(
      () => {
        onChanged(wish);
        close();
      },
      () => setSent(undefined),
    );
  };
  return {
    typed,
    refusal,
    change,
    close,
    isConflict,
    pending: command.isPending,
    error: command.error,
    submit: (unreadable: boolean) => {
      if (!isConflict && !sent) write(unreadable);
    },
    keepMine: () => write(false),
  };
}
