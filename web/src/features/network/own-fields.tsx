import { checkValue, type ValueRefusal } from '@instroom/domain/custom/check-value.ts';
import {
  type CustomValue,
  type CustomValues,
  valueAt,
} from '@instroom/domain/custom/custom-value.ts';
import { type FieldDef, isActive } from '@instroom/domain/custom/field-def.ts';
import { meant, type Typed, typedFrom } from '@instroom/domain/custom/typed-value.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button, Group, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { OwnFieldInput } from '../../shared/own-field-input.tsx';
import { useOwnFields, useOwnValueText } from '../../shared/own-fields.ts';
import { useCommand } from '../../shared/use-command.ts';
import { FactList } from '../../ui/facts.tsx';
import { sendSetCustomValue } from './network-commands.ts';
import classes from './organization/organization.module.css';

type Holder = { orgId: string } | { contactId: string };
type Props = { holder: Holder; custom: CustomValues | undefined };

/** The fields that the region added to organizations or contacts; nothing where it added none. */
export function OwnFields({ holder, custom = {} }: Props) {
  const { member } = useSession();
  const textOf = useOwnValueText();
  const entity = 'orgId' in holder ? 'organization' : 'contact';
  const fields = useOwnFields(entity).filter(isActive);
  if (fields.length === 0) return null;
  if (!canEdit(member))
    return (
      <FactList
        facts={fields.map((field) => ({
          label: field.label,
          value: textOf(field, valueAt(custom, field.key)),
        }))}
      />
    );
  return (
    <FactList facts={[]}>
      {fields.map((field) => (
        <OwnField
          key={field.key}
          field={field}
          value={valueAt(custom, field.key)}
          holder={holder}
        />
      ))}
    </FactList>
  );
}

type FieldProps = { field: FieldDef; value: CustomValue | undefined; holder: Holder };

function OwnField({ field, value, holder }: FieldProps) {
  const { t } = useTranslation('editing');
  const [isOpen, setOpen] = useState(false);
  const text = useOwnValueText()(field, value);
  return (
    <div data-open={isOpen || undefined}>
      <dt>{field.label}</dt>
      <dd>
        {isOpen ? (
          <Editor field={field} value={value} holder={holder} onClose={() => setOpen(false)} />
        ) : (
          <UnstyledButton className={classes.value} onClick={() => setOpen(true)}>
            {text || <span className={classes.nothing}>{t('empty')}</span>}
            <VisuallyHidden>, {t('change', { field: field.label })}</VisuallyHidden>
          </UnstyledButton>
        )}
      </dd>
    </div>
  );
}

function Editor({ field, value, holder, onClose }: FieldProps & { onClose: () => void }) {
  const { t } = useTranslation(['editing', 'errors']);
  const { regionId } = useSession();
  const [typed, setTyped] = useState<Typed>(() => typedFrom(field, value));
  const [refusal, setRefusal] = useState<ValueRefusal>();
  const command = useCommand((commandId, changed: CustomValue | null) =>
    sendSetCustomValue({
      regionId,
      commandId,
      key: field.key,
      value: changed,
      before: value ?? null,
      ...holder,
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkValue(field, meant(field, typed), value);
    if (!checked.ok) return setRefusal(checked.code);
    return command.mutate(checked.value ?? null, { onSuccess: onClose });
  };
  return (
    <form noValidate className={classes.editor} onSubmit={submit}>
      <OwnFieldInput
        field={field}
        value={typed}
        refusal={refusal}
        kept={Array.isArray(value) ? value : []}
        unlabelled
        onChange={(changed) => {
          command.reset();
          setRefusal(undefined);
          setTyped(changed);
        }}
      />
      {command.error && (
        <Alert color="red" role="alert" p="xs">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Alert>
      )}
      <Group gap="xs">
        <Button type="submit" size="compact-sm" loading={command.isPending}>
          {t('save')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}
