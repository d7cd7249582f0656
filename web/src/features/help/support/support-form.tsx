import { type SupportContact, supportContactSchema } from '@instroom/domain/platform/support.ts';
import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendChangeSupport } from '../help-commands.ts';

const fields = [
  { name: 'name', required: true, hint: 'nameHint', type: 'text' },
  { name: 'email', required: true, hint: undefined, type: 'email' },
  { name: 'phone', required: false, hint: undefined, type: 'tel' },
  { name: 'hours', required: false, hint: 'hoursHint', type: 'text' },
] as const;
type Name = (typeof fields)[number]['name'];

export function SupportForm({ contact }: { contact: SupportContact | null }) {
  const { t } = useTranslation(['help', 'errors']);
  const [filled, setFilled] = useState<{ [name in Name]?: string | undefined }>(contact ?? {});
  const [wrong, setWrong] = useState<readonly Name[]>([]);
  const command = useCommand((commandId, wish: SupportContact) =>
    sendChangeSupport({ commandId, contact: wish }),
  );
  const code = command.error && errorCodeOf(command.error);

  const change = (name: Name, value: string) => {
    command.reset();
    setWrong(wrong.filter((other) => other !== name));
    setFilled({ ...filled, [name]: value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = Object.fromEntries(
      fields.flatMap(({ name }) => (filled[name]?.trim() ? [[name, filled[name]]] : [])),
    );
    const parsed = supportContactSchema.safeParse(given);
    if (parsed.success) return command.mutate(parsed.data);
    return setWrong(
      fields
        .map(({ name }) => name)
        .filter((name) => parsed.error.issues.some(({ path }) => path[0] === name)),
    );
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={440}>
        {fields.map(({ name, required, hint, type }) => (
          <TextInput
            key={name}
            label={t(`help:support.edit.${name}`)}
            description={hint && t(`help:support.edit.${hint}`)}
            type={type}
            required={required}
            value={filled[name] ?? ''}
            error={
              (wrong.includes(name) && t('errors:invalid_input')) ||
              (name === 'phone' && code === 'invalid_phone' && t('errors:invalid_phone'))
            }
            onChange={({ currentTarget }) => change(name, currentTarget.value)}
          />
        ))}
        {code && code !== 'invalid_phone' && (
          <Alert color="red" role="alert">
            {t(`errors:${code}`)}
          </Alert>
        )}
        <div role="status">
          {command.isSuccess && <Alert color="teal">{t('help:support.edit.saved')}</Alert>}
        </div>
        <Button type="submit" loading={command.isPending} style={{ alignSelf: 'start' }}>
          {t('help:support.edit.save')}
        </Button>
      </Stack>
    </form>
  );
}
