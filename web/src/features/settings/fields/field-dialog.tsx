import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { useTranslation } from 'react-i18next';
import type { ShownErrorCode } from '../../../data/errors.ts';
import { ExampleDialog } from '../../../shared/example-dialog.tsx';
import { FieldEnglish } from './field-english.tsx';
import { FieldExample } from './field-example.tsx';
import { FieldPlaces } from './field-places.tsx';
import { FieldQuestion } from './field-question.tsx';
import { SensitiveNotice } from './sensitive-notice.tsx';
import { type FieldTarget, useFieldForm } from './use-field-form.ts';

export type { FieldTarget };

type Props = { target: FieldTarget; existing: readonly FieldDef[]; onClose: () => void };

/** Adds a field or changes one, with an example that follows what is filled in. */
export function FieldDialog({ target, existing, onClose }: Props) {
  const { t } = useTranslation('ownFields');
  const form = useFieldForm({ target, existing, onSaved: onClose });
  const { refusal } = form;
  return (
    <ExampleDialog
      title={target.field ? t('dialog.change') : t('dialog.new')}
      size={920}
      form={{
        ...form,
        refusal: refusal && besideAnInput.includes(refusal) ? undefined : refusal,
      }}
      submitLabel={t('dialog.save')}
      wrong={refusal}
      example={<FieldExample draft={form.draft} entity={target.entity} />}
      onClose={onClose}
    >
      <FieldQuestion form={form} />
      <FieldPlaces form={form} entity={target.entity} />
      {target.entity === 'candidate' && form.draft.showInForm && <FieldEnglish form={form} />}
      <SensitiveNotice form={form} confirmed={target.field?.confirmed} />
    </ExampleDialog>
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
