import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveOrCancel } from '../../../shared/save-or-cancel.tsx';
import { useLeaving } from '../../../ui/use-leaving.ts';
import { ControlInput } from './control-input.tsx';
import type { Draft, Refusals } from './draft.ts';
import { type DossierField, nameOf } from './field.ts';
import classes from './fields.module.css';

export type FieldEditorProps = {
  field: DossierField;
  draft: Draft;
  refusals: Refusals;
  pending?: boolean;
  /** What must be answered first. */
  notice?: ReactNode;
  onChange: (name: string, value: string | readonly string[], also?: Draft) => void;
  /** With the names of the inputs whose text the browser itself cannot read, such as 31 February. */
  onSubmit: (unreadable: readonly string[]) => void;
  onCancel: () => void;
};

/** One open field: Enter and leaving it save, Escape leaves it as it was. */
export function FieldEditor(props: FieldEditorProps) {
  const { field, draft, refusals, pending = false, notice, onChange, onSubmit, onCancel } = props;
  const { t } = useTranslation(['editing', 'candidates']);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);

  const submit = () => {
    if (!pending) onSubmit(unreadableIn(form.current));
  };
  const onLeave = useLeaving(() => !notice && submit());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else if (savesWith(event)) {
      event.preventDefault();
      submit();
    }
  };

  return (
    <form
      ref={form}
      noValidate
      className={classes.editor}
      aria-label={t('change', { field: t(`candidates:dossier.fields.${field.id}`) })}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {field.controls.map((control) => (
        <ControlInput
          key={nameOf(control)}
          control={control}
          value={draft[nameOf(control)]}
          refusal={refusals[nameOf(control)]}
          labelled={field.controls.filter(({ kind }) => kind !== 'hidden').length > 1}
          onChange={(value, also) => onChange(nameOf(control), value, also)}
        />
      ))}
      {notice ?? <SaveOrCancel pending={pending} onCancel={onCancel} />}
    </form>
  );
}

/** In a long text Enter is a new line; on a button it presses that. */
function savesWith({ key, target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key !== 'Enter' || target instanceof HTMLButtonElement) return false;
  return !(target instanceof HTMLTextAreaElement) || ctrlKey || metaKey;
}

function unreadableIn(form: HTMLFormElement | null): string[] {
  return [...(form?.querySelectorAll('input') ?? [])]
    .filter(({ validity }) => validity.badInput)
    .map(({ name }) => name);
}
