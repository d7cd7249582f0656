// The agenda as the server sent it. Whatever is not as expected is left out: a schema library would be larger than all of this.
import type { AgendaEntry } from '@instroom/domain/activity/agenda.ts';

export type Shown = Pick<AgendaEntry, 'activityId' | 'title' | 'signUp'> & {
  startsAt: Date;
  endsAt: Date;
  isOnline: boolean;
  place: string | undefined;
  placesLeft: number | undefined;
  formId: string | undefined;
};

export function readAgenda(answer: unknown): Shown[] {
  const activities = isRecord(answer) ? answer.activities : undefined;
  return Array.isArray(activities) ? activities.flatMap(shownOf) : [];
}

const states = ['open', 'waiting', 'full', 'closed'] as const;

function shownOf(entry: unknown): Shown[] {
  if (!isRecord(entry) || !isRecord(entry.title)) return [];
  const { activityId, startsAt, endsAt, mode, place, placesLeft, formId } = entry;
  const { nl, en } = entry.title;
  const signUp = states.find((state) => state === entry.signUp);
  const [starts, ends] = [momentOf(startsAt), momentOf(endsAt)];
  if (typeof activityId !== 'string' || typeof nl !== 'string' || !signUp || !starts || !ends)
    return [];
  return [
    {
      ...{ activityId, signUp, startsAt: starts, endsAt: ends },
      title: { nl, ...(typeof en === 'string' && { en }) },
      isOnline: mode === 'online' || mode === 'hybrid',
      place: typeof place === 'string' ? place : undefined,
      placesLeft: typeof placesLeft === 'number' ? placesLeft : undefined,
      formId: typeof formId === 'string' ? formId : undefined,
    },
  ];
}

function momentOf(text: unknown): Date | undefined {
  const moment = new Date(typeof text === 'string' ? text : Number.NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
