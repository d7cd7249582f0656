import { changeField, newField } from '@instroom/domain/custom/change-field-def.ts';
import { fieldWishSchema } from '@instroom/domain/custom/field-commands.ts';
import type { FieldDef, FieldEntity } from '@instroom/domain/custom/field-def.ts';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { errorCodeOf, type ShownErrorCode } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendSaveField } from './field-commands.ts';
import { draftOf, type FieldDraft, newDraft, unconfirmedKinds, wishOf } from './field-draft.ts';
import { fieldUsageQuery } from './field-queries.ts';

/** A field that is there already, or a new one. */
export type FieldTarget = { entity: FieldEntity; field?: FieldDef };

type Args = { target: FieldTarget; existing: readonly FieldDef[]; onSaved: () => void };

/** The form of one field. What the server would refuse is said before it is asked, by the same rules. */
export function useFieldForm({ target: { entity, field }, existing, onSaved }: Args) {
  const { regionId, account } = useSession();
  const [draft, setDraft] = useState(() => (field ? draftOf(field) : newDraft(entity)));
  const [refusal, setRefusal] = useState<ShownErrorCode>();
  const usage = useUsage(regionId, field);
  const command = useCommand(
    (commandId, wish: { wish: ReturnType<typeof wishOf>; isConfirmed: boolean }) =>
      sendSaveField({ regionId, commandId, entity, ...(field && { key: field.key }), ...wish }),
  );

  const change = (changed: Partial<FieldDraft>) => {
    setRefusal(undefined);
    command.reset();
    setDraft((known) => ({ ...known, ...changed }));
  };
  const attempt = (): ShownErrorCode | undefined => {
    const wish = fieldWishSchema.safeParse(wishOf(draft)).data;
    if (!wish) return 'invalid_input';
    const { isConfirmed } = draft;
    const by = { existing, uid: account.uid, now: new Date(), isConfirmed };
    const decision = field
      ? changeField(field, wish, { ...by, hasValues: usage > 0 })
      : newField(entity, wish, by);
    return decision.ok ? undefined : decision.code;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = attempt();
    setRefusal(code);
    if (code || command.isPending) return;
    const wish = { wish: wishOf(draft), isConfirmed: draft.isConfirmed };
    command.mutate(wish, { onSuccess: onSaved });
  };
  return {
    draft,
    change,
    submit,
    usage,
    kinds: unconfirmedKinds(draft, field?.confirmed),
    refusal: refusal ?? (command.error ? errorCodeOf(command.error) : undefined),
    pending: command.isPending,
  };
}

export type FieldForm = ReturnType<typeof useFieldForm>;

function useUsage(regionId: string, field: FieldDef | undefined): number {
  const asked = field ?? { entity: 'contact' as const, key: '' };
  const { data } = useQuery({ ...fieldUsageQuery(regionId, asked), enabled: Boolean(field) });
  return data ?? 0;
}
