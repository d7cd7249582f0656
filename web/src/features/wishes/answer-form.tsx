import { wishStateSchema, wishStates } from '@instroom/domain/codes/wish-state.ts';
import { refusalOfAnswer } from '@instroom/domain/platform/wish.ts';
import { Alert, Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { ConfirmButton } from '../../shared/confirm-button.tsx';
import { useCommand } from '../../shared/use-command.ts';
import type { ListedWish } from './shown-wishes.ts';
import { sendAnswerWish, sendRemoveWish } from './wish-commands.ts';

type Props = { wish: ListedWish; onDone: () => void };

/** How it stands with a wish, and what was done with it. */
export function AnswerForm({ wish, onDone }: Props) {
  const { t } = useTranslation(['wishes', 'errors', 'app']);
  const [state, setState] = useState(wish.state);
  const [answer, setAnswer] = useState(wish.answer ?? '');
  const [asked, setAsked] = useState(false);
  const save = useCommand((commandId, wanted: { state: typeof state; answer?: string }) =>
    sendAnswerWish({ commandId, wishId: wish.id, ...wanted }),
  );
  const remove = useCommand((commandId, wishId: string) => sendRemoveWish({ commandId, wishId }));
  const said = answer.trim();
  const refusal = refusalOfAnswer(state, said);
  const error = save.error ?? remove.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!refusal) save.mutate({ state, ...(said && { answer: said }) }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" mt="sm" maw={560}>
        <NativeSelect
          label={t('wishes:platform.state')}
          value={state}
          onChange={({ currentTarget }) => setState(wishStateSchema.parse(currentTarget.value))}
        >
          {wishStates.map(({ code, nl }) => (
            <option key={code} value={code}>
              {nl}
            </option>
          ))}
        </NativeSelect>
        <Textarea
          label={t('wishes:platform.answer')}
          description={t('wishes:platform.answerHint')}
          rows={4}
          maxLength={2000}
          value={answer}
          error={asked && refusal && t(`errors:${refusal}`)}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
        {error && (
          <Alert color="red" role="alert">
            {t(`errors:${errorCodeOf(error)}`)}
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('wishes:platform.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('app:cancel')}
          </Button>
          <ConfirmButton
            label={t('wishes:platform.remove')}
            sure={t('wishes:platform.sure')}
            hint={t('wishes:platform.removeHint')}
            pending={remove.isPending}
            onConfirmed={() => remove.mutate(wish.id)}
          />
        </Group>
      </Stack>
    </form>
  );
}
