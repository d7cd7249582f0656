// What the address of a page says about the form on it: `?lang=en&activity=…&sectors=vo`.
import { describeForm } from '@instroom/domain/form/description.ts';
import type { AskedForm } from '@instroom/domain/form/form.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Request } from 'firebase-functions/https';
import { queryOf } from '../../platform/http.ts';
import { askedActivity } from '../asked-activity.ts';
import { askedLanguage } from './asked-language.ts';
import { activityOf, type FilledForm } from './page/filled-form.ts';

/** Empty, but for what the form or the address chooses. */
export function askedForm(form: AskedForm, request: Request): FilledForm {
  return {
    description: describeForm(form),
    language: askedLanguage(request),
    query: queryOf(request),
  };
}

/** With what somebody signs up for, where that is for an activity. */
export async function withActivity(
  db: Firestore,
  form: AskedForm,
  filled: FilledForm,
): Promise<FilledForm> {
  const asked = { activityId: activityOf(filled), now: new Date() };
  const activity = await askedActivity(db, form, asked);
  return { ...filled, description: { ...filled.description, ...activity } };
}
