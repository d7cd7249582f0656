import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoicesInput } from './choices-input.tsx';
import type { Draft } from './draft.ts';
import { type Control, nameOf } from './field.ts';
import { EmployerInput, ProgrammeInput } from './network-inputs.tsx';
import type { Refusal } from './refusal.ts';
import { TagSuggestions } from './tag-suggestions.tsx';
import { type OptionGroup, useOptions } from './use-options.ts';

type Props = {
  control: Control;
  value: string | readonly string[] | undefined;
  refusal: Refusal | undefined;
  /** With its label above it, or named for screen readers only where the label stands beside it. */
  labelled: boolean;
  required?: boolean;
  /** `also`: what other inputs are filled in with at once, by their names. */
  onChange: (value: string | readonly string[], also?: Draft) => void;
};

/** The input for a kind of value. Nothing typed or pasted is cut off: what is too long is said. */
export function ControlInput({ control, value, refusal, labelled, required, onChange }: Props) {
  const { t } = useTranslation(['candidates', 'editing']);
  const { groupsOf } = useOptions();
  const label = t(`candidates:dossier.fields.${control.label}`);
  const { code, most = '', least = '', length = '' } = refusal ?? {};
  const error = code && t(`editing:refusals.${code}`, { most, least, length });
  const text = typeof value === 'string' ? value : '';
  const common = {
    ...(labelled ? { label } : { 'aria-label': label }),
    name: nameOf(control),
    value: text,
    error,
    required: required ?? false,
    errorProps: { role: 'alert' },
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  };

  switch (control.kind) {
    case 'text':
      return <Textarea {...common} rows={6} description={!labelled && t('editing:textHint')} />;
    case 'choices':
      return (
        <ChoicesInput
          label={label}
          groups={groupsOf(control)}
          value={Array.isArray(value) ? value : []}
          error={error}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <NativeSelect {...common}>
          <option value="">{t('editing:choose')}</option>
          {groupsOf(control).map((group) => (
            <Options key={group.label ?? ''} group={group} />
          ))}
        </NativeSelect>
      );
    case 'yesNo':
      return (
        <NativeSelect {...common}>
          <option value="">{t('editing:choose')}</option>
          <option value="yes">{t('editing:yes')}</option>
          <option value="no">{t('editing:no')}</option>
        </NativeSelect>
      );
    case 'employer':
      return (
        <EmployerInput
          {...common}
          onChange={(name, orgId) => onChange(name, { [control.sets ?? '']: orgId })}
        />
      );
    case 'programme':
      return <ProgrammeInput label={label} value={text} error={error} onChange={onChange} />;
    case 'hidden':
      return null;
    case 'words':
      return (
        <>
          <TextInput {...common} description={t('editing:wordsHint')} />
          {control.field === 'labels' && <TagSuggestions text={text} onChange={onChange} />}
        </>
      );
    default:
      return <TextInput {...common} {...typing[control.kind]} autoComplete="off" />;
  }
}

/** What the keyboard of a phone shows. */
const typing = {
  line: { type: 'text' },
  day: { type: 'date' },
  number: { inputMode: 'decimal' },
  email: { type: 'email' },
  phone: { type: 'tel' },
  url: { type: 'url' },
} as const;

function Options({ group: { label, items } }: { group: OptionGroup }) {
  const options = items.map(({ code, nl }) => (
    <option key={code} value={code}>
      {nl}
    </option>
  ));
  return label ? <optgroup label={label}>{options}</optgroup> : options;
}
