// The message catalogue of the screens, with typed keys: a text that does not exist is a type error.
import i18next, { type InitOptions, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { nl } from './nl/index.ts';
import { inOwnWords, type OwnTerms } from './own-words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof nl;
  }
}

const options = {
  lng: 'nl',
  defaultNS: 'app',
  // React escapes.
  interpolation: { escapeValue: false },
  initAsync: false,
} as const satisfies InitOptions;

void i18next.use(initReactI18next).init({ ...options, resources: { nl } });

/**
 * The same messages in the words of a region, for the pages of that region: another instance, so that what stands around
 * them keeps the words of the base.
 */
export function messagesInWords(own: OwnTerms): i18n {
  const catalogue = inOwnWords(nl, own);
  if (catalogue === nl) return i18next;
  const worded = i18next.createInstance();
  void worded.init({ ...options, resources: { nl: catalogue } });
  return worded;
}
