import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { region } from '../../messages/nl/region.ts';
import { bounds, type NumberField, type RegionDraft, type RegionField } from './draft.ts';
import classes from './region.module.css';
import type { RegionForm } from './use-region-draft.ts';

type TextField = {
  [Field in RegionField]: string extends RegionDraft[Field] ? Field : never;
}[RegionField];

type Props = { form: RegionForm; fields: readonly TextField[] };

/** Inputs of one line or some lines, side by side where there is room. */
export function RegionFields({ form, fields }: Props) {
  return (
    <div className={classes.fields}>
      {fields.map((field) => (
        <RegionTextField key={field} field={field} form={form} />
      ))}
    </div>
  );
}

/** The hint below, so that inputs beside each other stand on one line. */
const inputWrapperOrder: NonNullable<TextInputProps['inputWrapperOrder']> = [
  'label',
  'input',
  'description',
  'error',
];

const optional: readonly TextField[] = ['leadPartner', 'deskPhone', 'deskWebsite', 'formOrigins'];

/** What the keyboard of a phone shows. */
const typing: { [Field in TextField]?: { type?: string; inputMode?: 'numeric' | 'url' } } = {
  deskEmail: { type: 'email' },
  adminEmail: { type: 'email' },
  deskPhone: { type: 'tel' },
  deskWebsite: { inputMode: 'url' },
  statementUrl: { inputMode: 'url' },
};

export function RegionTextField({ field, form }: { field: TextField; form: RegionForm }) {
  const { t } = useTranslation('region');
  const error = useRefusalText(field, form);
  const common = {
    label: t(`fields.${field}`),
    description: hasHint(field) ? t(`hints.${field}`) : undefined,
    value: form.draft[field],
    error,
    errorProps: { role: 'alert' },
    required: !optional.includes(field),
    withAsterisk: false,
    inputWrapperOrder,
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      form.change({ [field]: currentTarget.value }),
  };
  if (field === 'formOrigins') return <Textarea {...common} rows={3} />;
  const number = isNumberField(field) && {
    inputMode: 'numeric' as const,
    classNames: { input: classes.number ?? '' },
  };
  return <TextInput {...common} {...typing[field]} {...number} />;
}

/** The sentence about what is wrong with a field, if anything is. */
export function useRefusalText(field: RegionField, { refusals }: RegionForm): string | undefined {
  const { t } = useTranslation('region');
  const code = refusals[field];
  const { least, most } = isNumberField(field) ? bounds[field] : { least: '', most: '' };
  return code && t(`refusals.${code}`, { least, most });
}

function hasHint(field: RegionField): field is keyof typeof region.hints {
  return field in region.hints;
}

function isNumberField(field: RegionField): field is NumberField {
  return field in bounds;
}
