import { valueAt } from '@instroom/domain/custom/custom-value.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnValueText } from '../../../shared/own-fields.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import classes from './fields.module.css';
import { OwnFieldEditor } from './own-field-editor.tsx';
import type { ValueChange } from './use-set-value.ts';

type Props = {
  field: FieldDef;
  candidate: WholeCandidate;
  startOpen: boolean;
  /** What came of the last change of this field, and the way back. */
  outcome: { text: string; onUndo: (() => void) | undefined } | undefined;
  onChanged: (change: ValueChange) => void;
  onClosed: () => void;
};

/** A name with its value, one click away from being changed. */
export function OwnFieldRow({ field, candidate, startOpen, outcome, onChanged, onClosed }: Props) {
  const { t } = useTranslation('editing');
  const [isOpen, setOpen] = useState(startOpen);
  const row = useRef<HTMLDivElement>(null);
  const returnFocus = useRef(false);
  const value = valueAt(candidate.custom, field.key);
  const close = () => {
    // Whoever is in the field comes back to its value; whoever went elsewhere stays there.
    returnFocus.current = row.current?.contains(document.activeElement) ?? false;
    setOpen(false);
    onClosed();
  };
  return (
    <div ref={row} data-open={isOpen || undefined}>
      <dt>
        {field.label}
        {field.required && <span aria-hidden> *</span>}
      </dt>
      <dd>
        {isOpen ? (
          <OwnFieldEditor
            field={field}
            value={value}
            candidate={candidate}
            onChanged={onChanged}
            onClose={close}
          />
        ) : (
          <Value
            field={field}
            candidate={candidate}
            focus={returnFocus.current}
            onOpen={() => setOpen(true)}
          />
        )}
        {!isOpen && outcome && (
          <span className={classes.outcome}>
            {outcome.text}{' '}
            {outcome.onUndo && (
              <UnstyledButton className={classes.undo} onClick={outcome.onUndo}>
                <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
                {t('undo')}
              </UnstyledButton>
            )}
          </span>
        )}
      </dd>
    </div>
  );
}

type ValueProps = Pick<Props, 'field' | 'candidate'> & { focus: boolean; onOpen: () => void };

function Value({ field, candidate, focus, onOpen }: ValueProps) {
  const { t } = useTranslation('editing');
  const text = useOwnValueText()(field, valueAt(candidate.custom, field.key));
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <UnstyledButton
      ref={button}
      className={classes.value}
      onClick={onOpen}
      onKeyDown={({ key }: KeyboardEvent) => key === 'F2' && onOpen()}
    >
      {text || (field.required ? t('ownFields.missing') : t('empty'))}
      <VisuallyHidden>, {t('change', { field: field.label })}</VisuallyHidden>
    </UnstyledButton>
  );
}
