// What the address of a page says about the form on it: `?lang=en&activity=…&sectors=vo`.
import { describeForm } from '@instroom/domain/form/description.ts';
import type { AskedForm } from '@instroom/domain/form/form.ts';
import type { Request } from 'firebase-functions/https';
import { askedLanguage } from './asked-language.ts';
import type { FilledForm } from './page/filled-form.ts';

/** Empty, but for what the form or the address chooses. */
export function askedForm(form: AskedForm, request: Request): FilledForm {
  const { search } = new URL(request.url, 'http://unused');
  return {
    description: describeForm(form),
    language: askedLanguage(request),
    query: new URLSearchParams(search),
  };
}
