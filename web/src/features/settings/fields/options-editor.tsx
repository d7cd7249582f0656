import { ActionIcon, Button, Fieldset, Input, Text, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownErrorCode } from '../../../data/errors.ts';
import rows from '../../../ui/rows.module.css';
import { emptyOption, type OptionDraft } from './field-draft.ts';
import classes from './fields.module.css';
import type { FieldForm } from './use-field-form.ts';

const ofOptions: readonly (ShownErrorCode | undefined)[] = [
  'field_options_required',
  'field_options_limit',
  'field_option_twice',
];

/** The options of a list. One that somebody may have is put away, never destroyed. */
export function OptionsEditor({ form: { draft, change, refusal } }: { form: FieldForm }) {
  const { t } = useTranslation(['ownFields', 'errors']);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const active = draft.options.filter((option) => option.active);
  const left = draft.options.filter((option) => !option.active);
  useEffect(() => {
    if (added.current) [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
    added.current = false;
  });

  const set = (options: OptionDraft[]) => change({ options: [...options, ...left] });
  const add = () => {
    added.current = true;
    set([...active, emptyOption()]);
  };
  const remove = (removed: OptionDraft) => {
    const others = draft.options.filter(({ id }) => id !== removed.id);
    change({ options: removed.code ? [...others, { ...removed, active: false }] : others });
  };
  const restore = (option: OptionDraft) => {
    const others = left.filter(({ id }) => id !== option.id);
    change({ options: [...active, { ...option, active: true }, ...others] });
  };
  const raise = (index: number) => {
    const option = active[index];
    if (!option) return;
    const others = active.filter(({ id }) => id !== option.id);
    set([...others.slice(0, index - 1), option, ...others.slice(index - 1)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  const error = refusal && ofOptions.includes(refusal) && t(`errors:${refusal}`);
  return (
    <Fieldset legend={t('dialog.options')} className={rows.typed}>
      <div ref={list} className={rows.inputs}>
        {active.map((option, index) => {
          const named = { option: option.label || index + 1 };
          return (
            <div key={option.id} className={classes.option}>
              <TextInput
                aria-label={t('dialog.option', { number: index + 1 })}
                maxLength={80}
                value={option.label}
                error={Boolean(error)}
                onKeyDown={onKeyDown}
                onChange={({ currentTarget: { value } }) =>
                  set(active.map((one) => (one === option ? { ...one, label: value } : one)))
                }
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                disabled={index === 0}
                aria-label={t('dialog.upOption', named)}
                onClick={() => raise(index)}
              >
                <IconArrowUp size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('dialog.removeOption', named)}
                onClick={() => remove(option)}
              >
                <IconX size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
            </div>
          );
        })}
      </div>
      {error && <Input.Error role="alert">{error}</Input.Error>}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
        onClick={add}
      >
        {t('dialog.addOption')}
      </Button>
      <LeftOptions options={left} onRestore={restore} />
    </Fieldset>
  );
}

type LeftProps = { options: OptionDraft[]; onRestore: (option: OptionDraft) => void };

function LeftOptions({ options, onRestore }: LeftProps) {
  const { t } = useTranslation('ownFields');
  if (options.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={550} mt="xs">
        {t('dialog.leftOptions')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('dialog.optionsHint')}
      </Text>
      <div className={classes.leftOptions}>
        {options.map((option) => (
          <Button
            key={option.id}
            variant="default"
            size="compact-sm"
            aria-label={t('dialog.restoreOption', { option: option.label })}
            leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
            onClick={() => onRestore(option)}
          >
            {option.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
