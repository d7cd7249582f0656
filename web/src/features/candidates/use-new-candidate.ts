import { isActive } from '@instroom/domain/custom/field-def.ts';
import type { Typed } from '@instroom/domain/custom/typed-value.ts';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useOwnFields } from '../../shared/own-fields.ts';
import { useCommand } from '../../shared/use-command.ts';
import { sendCreateCandidate } from './candidate-commands.ts';
import type { Refusals } from './fields/draft.ts';
import { blank, type ReadNewCandidate, readNewCandidate } from './new-candidate-draft.ts';
import type { OwnRefusals } from './new-candidate-own.ts';

type Wish = Extract<ReadNewCandidate, { ok: true }>['wish'] & { isSomebodyElse: boolean };

/** The form for a new candidate. Who turns out to be known is shown before anything is made. */
export function useNewCandidate() {
  const { regionId, region } = useSession();
  const navigate = useNavigate();
  const [filled, setFilled] = useState(blank);
  const [refusals, setRefusals] = useState<Refusals>({});
  const [ownRefusals, setOwnRefusals] = useState<OwnRefusals>({});
  const ownFields = useOwnFields('candidate').filter(isActive);
  const [notTold, setNotTold] = useState(false);
  const [refused, setRefused] = useState(0);
  const command = useCommand((commandId, wish: Wish) =>
    sendCreateCandidate({ regionId, commandId, ...wish }),
  );

  const change = (changed: Partial<typeof blank>) => {
    command.reset();
    if (changed.told) setNotTold(false);
    setFilled((known) => ({ ...known, ...changed }));
  };
  const changeDraft = (name: string, value: string | readonly string[]) => {
    change({ draft: { ...filled.draft, [name]: value } });
    setRefusals(({ [name]: _solved, ...rest }) => rest);
  };
  const changeOwn = (key: string, value: Typed) => {
    change({ own: { ...filled.own, [key]: value } });
    setOwnRefusals(({ [key]: _solved, ...rest }) => rest);
  };
  const send = (isSomebodyElse: boolean) => {
    const { privacyStatementVersion } = region.settings;
    const result = readNewCandidate(filled, privacyStatementVersion, ownFields);
    setRefusals(result.ok ? {} : result.refusals);
    setOwnRefusals(result.ok ? {} : result.ownRefusals);
    setNotTold(!result.ok && result.notTold);
    if (!result.ok) return setRefused(refused + 1);
    command.mutate(
      { ...result.wish, isSomebodyElse },
      {
        onSuccess: (answer) => {
          if (answer.status !== 'created') return;
          const { candidateId } = answer;
          void navigate({ to: paths.candidate, params: { regionId, candidateId }, replace: true });
        },
      },
    );
  };
  return {
    filled,
    refusals,
    ownFields,
    ownRefusals,
    /** How often it was not sent, since something in it was not right. */
    refused,
    notTold,
    answer: command.data,
    error: command.error,
    pending: command.isPending,
    change,
    changeDraft,
    changeOwn,
    submit: (event: FormEvent) => {
      event.preventDefault();
      send(false);
    },
    addAnyway: () => send(true),
  };
}
