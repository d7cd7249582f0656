import type { CustomValue } from '@instroom/domain/custom/custom-value.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { Alert, Button, Group, Text } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { OwnFieldInput } from '../../../shared/own-field-input.tsx';
import { useOwnValueText } from '../../../shared/own-fields.ts';
import { SaveOrCancel } from '../../../shared/save-or-cancel.tsx';
import { useAuthorName } from '../../../shared/use-colleagues.ts';
import { formatMoment } from '../../../ui/format.ts';
import { useLeaving } from '../../../ui/use-leaving.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import classes from './fields.module.css';
import { useOwnEditor } from './use-own-editor.ts';
import type { ValueChange } from './use-set-value.ts';

type Props = {
  field: FieldDef;
  value: CustomValue | undefined;
  candidate: WholeCandidate;
  onChanged: (change: ValueChange) => void;
  onClose: () => void;
};

/** Enter and leaving it save, Escape leaves it as it was. */
export function OwnFieldEditor({ field, value, candidate, onChanged, onClose }: Props) {
  const { t } = useTranslation(['editing', 'errors']);
  const editor = useOwnEditor({ candidateId: candidate.id, field, value, onChanged, onClose });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);

  const submit = () => {
    // A day that the browser itself cannot read, such as 31 February, comes as nothing.
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    editor.submit(inputs.some(({ validity }) => validity.badInput));
  };
  const onLeave = useLeaving(() => !editor.error && submit());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    editor.close();
  };
  return (
    <form
      ref={form}
      noValidate
      className={classes.editor}
      aria-label={t('change', { field: field.label })}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      <OwnFieldInput
        field={field}
        value={editor.typed}
        refusal={editor.refusal}
        kept={Array.isArray(value) ? value : []}
        unlabelled
        onChange={editor.change}
      />
      {editor.error && (
        <Alert color="red" role="alert" p="xs">
          {t(`errors:${errorCodeOf(editor.error)}`)}
        </Alert>
      )}
      {editor.isConflict ? (
        <Conflict
          field={field}
          value={value}
          candidate={candidate}
          onKeepMine={editor.keepMine}
          onTakeTheirs={editor.close}
        />
      ) : (
        <SaveOrCancel pending={editor.pending} onCancel={editor.close} />
      )}
    </form>
  );
}

type ConflictProps = Pick<Props, 'field' | 'value' | 'candidate'> & {
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody else changed the field that is open here. One's own value stands in the input above it. */
function Conflict({ field, value, candidate, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation('editing');
  const nameOf = useAuthorName();
  const theirs = useOwnValueText()(field, value);
  const who = nameOf(candidate.updatedBy);
  return (
    <div role="alert" className={classes.conflict}>
      <Text size="sm" fw={600}>
        {t('conflict.title', { who, when: formatMoment(candidate.updatedAt) })}
      </Text>
      <Text size="sm" className={classes.theirs}>
        {t('conflict.theirs')} <q>{theirs || t('conflict.nothing')}</q>
      </Text>
      <Group gap="xs" mt={8}>
        <Button size="compact-sm" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </Group>
    </div>
  );
}
