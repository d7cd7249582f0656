import type { ValueRefusal } from '@instroom/domain/custom/check-value.ts';
import { customMaxima } from '@instroom/domain/custom/custom-value.ts';
import { type FieldDef, isChoice } from '@instroom/domain/custom/field-def.ts';
import type { Typed } from '@instroom/domain/custom/typed-value.ts';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './own-field-input.module.css';
import { useOwnChoices } from './own-fields.ts';

type Props = {
  field: FieldDef;
  value: Typed;
  refusal?: ValueRefusal | undefined;
  /** Codes that are not offered any more and may stay, since they stand there. */
  kept?: readonly string[];
  /** Named for screen readers only where the label stands beside it. */
  unlabelled?: boolean;
  onChange: (value: Typed) => void;
};

/** The input for a value of a region's own field. Nothing typed or pasted is cut off: what is too long is said. */
export function OwnFieldInput(props: Props) {
  const { field, value, refusal, unlabelled = false, onChange } = props;
  const { t } = useTranslation('editing');
  const error = useRefusalText()(field, value, refusal);
  const text = typeof value === 'string' ? value : (value[0] ?? '');
  const common = {
    ...(unlabelled ? { 'aria-label': field.label } : { label: field.label }),
    description: field.help,
    required: field.required,
    name: field.key,
    error,
    errorProps: { role: 'alert' },
    value: text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  };
  switch (field.type) {
    case 'longText':
      return <Textarea {...common} rows={5} />;
    case 'multiselect':
      return <Choices {...props} error={error} />;
    case 'boolean':
    case 'select':
      return (
        <NativeSelect {...common}>
          <option value="">{t('choose')}</option>
          <Options {...props} />
        </NativeSelect>
      );
    default:
      return <TextInput {...common} {...typing[field.type]} autoComplete="off" />;
  }
}

/** What the keyboard of a phone shows. */
const typing = {
  text: { type: 'text' },
  number: { inputMode: 'decimal' },
  date: { type: 'date' },
} as const;

function Options(props: Props) {
  return useOffered(props).map(({ code, nl }) => (
    <option key={code} value={code}>
      {nl}
    </option>
  ));
}

function Choices(props: Props & { error: string | undefined }) {
  const { field, value, unlabelled, error, onChange } = props;
  const offered = useOffered(props);
  const chosen = typeof value === 'string' ? [value] : [...value];
  return (
    <Checkbox.Group
      {...(unlabelled ? { 'aria-label': field.label } : { label: field.label })}
      description={field.help}
      required={field.required}
      error={error}
      value={chosen}
      onChange={onChange}
    >
      <div className={classes.options}>
        {offered.map(({ code, nl }) => (
          <Checkbox key={code} size="sm" value={code} label={nl} name={field.key} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function useOffered({ field, kept = [] }: Props) {
  const choices = useOwnChoices()(field);
  const others = isChoice(field)
    ? field.options.filter(({ code, active }) => !active && kept.includes(code))
    : [];
  return [...choices, ...others.map(({ code, label }) => ({ code, nl: label }))];
}

/** The sentence beside the input. */
function useRefusalText() {
  const { t } = useTranslation('editing');
  return ({ type }: FieldDef, value: Typed, refusal: ValueRefusal | undefined) => {
    switch (refusal) {
      case undefined:
        return undefined;
      case 'required':
        return t('refusals.required');
      case 'too_long': {
        const most = type === 'text' ? customMaxima.line : customMaxima.text;
        return t('refusals.tooLong', { most, length: String(value).trim().length });
      }
      case 'too_many':
        return t('refusals.tooMany', { most: type === 'select' ? 1 : customMaxima.choices });
      case 'invalid_number':
        return t('refusals.notANumber');
      case 'invalid_date':
        return t('refusals.notADay');
      case 'contains_bsn':
        return t('refusals.bsn');
      case 'invalid_type':
      case 'unknown_code':
        return t('refusals.unknownChoice');
    }
  };
}
