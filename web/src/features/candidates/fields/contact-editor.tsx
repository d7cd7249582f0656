import { fullName } from '@instroom/domain/candidate/name.ts';
import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { isSame } from '../../../data/same.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { candidateQuery } from '../candidate-queries.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import type { DossierField } from './field.ts';
import { sendChangeContact } from './field-commands.ts';
import { FieldEditor } from './field-editor.tsx';
import { useDraft } from './use-draft.ts';
import { useTakeBack } from './use-take-back.ts';

type Props = { field: DossierField; candidate: WholeCandidate; onClose: () => void };
type Contact = { email?: string; phone?: string | null };

/** E-mail address and phone number tell candidates apart, so the server changes them, if nobody else has them. */
export function ContactEditor({ field, candidate, onClose }: Props) {
  const { regionId } = useSession();
  const typing = useDraft(field, candidate);
  const command = useCommand((commandId, contact: Contact) =>
    sendChangeContact({ regionId, candidateId: candidate.id, commandId, ...contact }),
  );
  const offerTakeBack = useTakeBack();
  const close = () => {
    typing.forget();
    onClose();
  };
  const submit = () => {
    const patch = typing.read([]);
    if (!patch) return;
    const [control] = field.controls;
    if (control && isSame(patch[control.field], candidate[control.field])) return close();
    const contact = contactOf(patch);
    command.mutate(contact, {
      onSuccess: ({ status }) => {
        if (status !== 'changed') return;
        reportWithTakeBack(contact);
        close();
      },
    });
  };
  const reportWithTakeBack = (contact: Contact) => {
    const isEmail = contact.email !== undefined;
    const before = isEmail ? { email: candidate.email } : { phone: candidate.phone ?? null };
    offerTakeBack({
      field: field.id,
      value: ({ email, phone }) => (isEmail ? email : (phone ?? null)),
      set: isEmail ? contact.email : contact.phone,
      send: async () => {
        const ids = { regionId, candidateId: candidate.id, commandId: crypto.randomUUID() };
        return (await sendChangeContact({ ...ids, ...before })).status === 'changed';
      },
    });
  };
  const holder = command.data?.status === 'duplicate' ? command.data.candidateId : undefined;

  return (
    <>
      <FieldEditor
        field={field}
        draft={typing.draft}
        refusals={typing.refusals}
        pending={command.isPending}
        onChange={(name, value) => {
          command.reset();
          typing.change(name, value);
        }}
        onSubmit={submit}
        onCancel={close}
      />
      {command.error && <Refused error={command.error} />}
      {holder && <Holder candidateId={holder} />}
    </>
  );
}

function contactOf({ email, phone }: { email?: unknown; phone?: unknown }): Contact {
  if (typeof email === 'string') return { email };
  return { phone: typeof phone === 'string' ? phone : null };
}

function Refused({ error }: { error: Error }) {
  const { t } = useTranslation('errors');
  return (
    <Alert color="red" role="alert" p="xs">
      {t(errorCodeOf(error))}
    </Alert>
  );
}

/** Who has the e-mail address already. */
function Holder({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation('editing');
  const { regionId } = useSession();
  const { data } = useQuery(candidateQuery(regionId, candidateId));
  return (
    <Alert color="yellow" role="alert" p="xs">
      {t('duplicate.email')}{' '}
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link {...props} to={paths.candidate} params={{ regionId, candidateId }} />
        )}
      >
        {data ? fullName(data) : t('duplicate.unknown')}
      </Anchor>
      .
    </Alert>
  );
}
