import type { Activity, ActivityTraits } from '@instroom/domain/activity/activity.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { errorCodeOf } from '../../data/errors.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { sendSaveActivity } from '../../shared/activities/activity-commands.ts';
import { useClock } from '../../shared/clock.ts';
import { useCommand } from '../../shared/use-command.ts';
import {
  type ActivityDraft,
  draftOf,
  readDraft,
  refusedField,
  type WrongFields,
} from './activity-draft.ts';

type Sent = { status: Activity['status']; activity: ActivityTraits; revision: number | undefined };

/** `activity`: what is changed; without it a new one is made, as a copy of `model` where that is given. */
export function useActivityForm(activity: Identified<Activity> | undefined, model?: Activity) {
  const { regionId } = useSession();
  const navigate = useNavigate();
  const today = useClock(dayOf);
  const [activityId] = useState(() => activity?.id ?? crypto.randomUUID());
  /** The version that is being changed, or that its author was told of since. */
  const [seen, setSeen] = useState(activity?.revision);
  const [draft, setDraft] = useState(() =>
    activity ? draftOf(activity) : draftOf(model, { asCopy: true }),
  );
  const [wrong, setWrong] = useState<WrongFields>({});
  const [isOvertaken, setOvertaken] = useState(false);
  const save = useCommand((commandId, { status, activity: traits, revision }: Sent) =>
    sendSaveActivity({
      regionId,
      commandId,
      activityId,
      status,
      activity: traits,
      ...(revision !== undefined && { revision }),
    }),
  );
  const code = save.error ? errorCodeOf(save.error) : undefined;
  const refused = code && refusedField(code);

  const change = (changes: Partial<ActivityDraft>) => {
    if (save.error) save.reset();
    setDraft((known) => ({ ...known, ...changes }));
    const left = Object.entries(wrong).filter(([field]) => !(field in changes));
    setWrong(Object.fromEntries(left));
  };
  const submit = (status: Activity['status']) => {
    const read = readDraft(draft, activityId, today);
    setWrong(read.ok ? {} : read.wrong);
    if (!read.ok) return;
    if (activity && activity.revision !== seen) {
      setSeen(activity.revision);
      setOvertaken(true);
      return;
    }
    save.mutate(
      { status, activity: read.activity, revision: seen },
      { onSuccess: () => void navigate({ to: paths.activity, params: { regionId, activityId } }) },
    );
  };
  return {
    activityId,
    draft,
    change,
    submit,
    today,
    wrong: { ...wrong, ...refused },
    /** Said below the form, where it belongs to no field. */
    refusal: refused ? undefined : code,
    isOvertaken,
    isPending: save.isPending,
  };
}
export type ActivityForm = ReturnType<typeof useActivityForm>;
