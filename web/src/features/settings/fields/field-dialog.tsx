import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { Alert, Button, Group, Modal } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownErrorCode } from '../../../data/errors.ts';
import { FieldEnglish } from './field-english.tsx';
import { FieldExample } from './field-example.tsx';
import { FieldPlaces } from './field-places.tsx';
import { FieldQuestion } from './field-question.tsx';
import classes from './fields.module.css';
import { SensitiveNotice } from './sensitive-notice.tsx';
import { type FieldTarget, useFieldForm } from './use-field-form.ts';

export type { FieldTarget };

type Props = { target: FieldTarget; existing: readonly FieldDef[]; onClose: () => void };

/** Adds a field or changes one, with an example that follows what is filled in. */
export function FieldDialog({ target, existing, onClose }: Props) {
  const { t } = useTranslation(['ownFields', 'app', 'errors']);
  const form = useFieldForm({ target, existing, onSaved: onClose });
  const element = useRef<HTMLFormElement>(null);
  const { refusal } = form;
  // To what must be looked at again.
  useEffect(() => {
    if (refusal) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={target.field ? t('dialog.change') : t('dialog.new')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size={920}
    >
      <form ref={element} className={classes.dialog} onSubmit={form.submit} noValidate>
        <div className={classes.form}>
          <FieldQuestion form={form} />
          <FieldPlaces form={form} entity={target.entity} />
          {target.entity === 'candidate' && form.draft.showInForm && <FieldEnglish form={form} />}
          <SensitiveNotice form={form} confirmed={target.field?.confirmed} />
        </div>
        <FieldExample draft={form.draft} entity={target.entity} />
        <div className={classes.ending}>
          {refusal && !besideAnInput.includes(refusal) && (
            <Alert color="red" role="alert">
              {t(`errors:${refusal}`)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {t('dialog.save')}
            </Button>
          </Group>
        </div>
      </form>
    </Modal>
  );
}

const besideAnInput: readonly ShownErrorCode[] = [
  'field_label_taken',
  'field_type_in_use',
  'field_options_required',
  'field_options_limit',
  'field_option_twice',
  'field_needs_confirmation',
];
