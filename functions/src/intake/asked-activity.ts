// What somebody signs up for with a form whose address names an activity: line by line, so that nobody has to guess which of
// them it was. A form without script and one in a website both show it above their questions.
import { activityPlacesSchema, activitySchema } from '@instroom/domain/activity/activity.ts';
import { type AgendaEntry, agendaEntry } from '@instroom/domain/activity/agenda.ts';
import { inLanguage, whenOf } from '@instroom/domain/activity/when.ts';
import type { FormDescription } from '@instroom/domain/form/description.ts';
import type { PublicForm } from '@instroom/domain/form/form.ts';
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { activityPath, placesOfActivityPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { intakeTexts } from './messages/texts.ts';

type Asked = { activityId: string | undefined; now: Date };

/** Nothing where the form is not for activities or none is named. One that is not public is as if it were not there. */
export async function askedActivity(
  db: Firestore,
  { purpose, regionId }: Pick<PublicForm, 'purpose' | 'regionId'>,
  { activityId, now }: Asked,
): Promise<Pick<FormDescription, 'activity'>> {
  if (purpose !== 'activity' || !activityId) return {};
  const [stored, given] = await db.getAll(
    db.doc(activityPath(regionId, activityId)),
    db.doc(placesOfActivityPath(regionId, activityId)),
  );
  const activity = stored && readDocument(stored, activitySchema);
  const places = given && readDocument(given, activityPlacesSchema);
  const entry = activity && agendaEntry(activityId, activity, places, now);
  return { activity: { nl: linesOf(entry, 'nl'), en: linesOf(entry, 'en') } };
}

function linesOf(entry: AgendaEntry | undefined, language: LanguageCode): string[] {
  const texts = intakeTexts[language].activity;
  if (!entry) return [texts.gone];
  const { title, mode, place, signUp } = entry;
  const times = { startsAt: new Date(entry.startsAt), endsAt: new Date(entry.endsAt) };
  const where = [place, mode === 'place' ? undefined : texts.online];
  return [
    inLanguage(title, language),
    whenOf(times, language),
    where.filter(Boolean).join(' / '),
    ...(signUp === 'open' ? [] : [texts[signUp]]),
  ].filter(Boolean);
}
