import { fieldTypeSchema, fieldTypes, isChoice } from '@instroom/domain/custom/field-def.ts';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OptionsEditor } from './options-editor.tsx';
import type { FieldForm } from './use-field-form.ts';

/** What is asked, and what kind of answer is expected. */
export function FieldQuestion({ form }: { form: FieldForm }) {
  const { t } = useTranslation(['ownFields', 'errors']);
  const { draft, change, refusal, usage } = form;
  const isBlank = refusal === 'invalid_input' && draft.label.trim() === '';
  return (
    <>
      <TextInput
        data-autofocus
        label={t('dialog.label')}
        description={t('dialog.labelHint')}
        required
        maxLength={80}
        value={draft.label}
        error={
          isBlank
            ? t('dialog.labelMissing')
            : refusal === 'field_label_taken' && t('errors:field_label_taken')
        }
        onChange={({ currentTarget }) => change({ label: currentTarget.value })}
      />
      <NativeSelect
        label={t('dialog.type')}
        description={usage > 0 && t('dialog.usage', { count: usage })}
        value={draft.type}
        error={refusal === 'field_type_in_use' && t('errors:field_type_in_use')}
        onChange={({ currentTarget }) =>
          change({ type: fieldTypeSchema.parse(currentTarget.value) })
        }
      >
        {fieldTypes.map((type) => (
          <option key={type} value={type}>
            {t(`types.${type}`)}
          </option>
        ))}
      </NativeSelect>
      {isChoice(draft) && <OptionsEditor form={form} />}
      <Textarea
        label={t('dialog.help')}
        description={t('dialog.helpHint')}
        maxLength={300}
        rows={2}
        value={draft.help}
        onChange={({ currentTarget }) => change({ help: currentTarget.value })}
      />
    </>
  );
}
