// The message catalogue of the screens, with typed keys: a text that does not exist is a type error.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { nl } from './nl/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof nl;
  }
}

void i18next.use(initReactI18next).init({
  lng: 'nl',
  resources: { nl },
  defaultNS: 'app',
  // React escapes.
  interpolation: { escapeValue: false },
  initAsync: false,
});
