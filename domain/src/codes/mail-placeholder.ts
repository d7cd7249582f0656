// What may stand between double braces in a mail to a candidate, to be filled in when it is sent. The codes are Dutch, since
// whoever writes a template reads them in its text.
import { type CodeItem, type CodeOf, codeSchema } from './code-list.ts';

interface Placeholder extends CodeItem {
  readonly explanation: string;
}

export const mailPlaceholders = [
  { code: 'voornaam', nl: 'Voornaam', explanation: 'De voornaam van de kandidaat' },
  { code: 'naam', nl: 'Hele naam', explanation: 'Voornaam en achternaam van de kandidaat' },
  { code: 'adviseur', nl: 'Naam van de afzender', explanation: 'Wie de e-mail verstuurt' },
  { code: 'loket', nl: 'Naam van het loket', explanation: 'Zoals het bij de regio staat' },
  { code: 'telefoon', nl: 'Telefoon van het loket', explanation: 'Zoals het bij de regio staat' },
  { code: 'mailadres', nl: 'E-mailadres van het loket', explanation: 'Waar een antwoord aankomt' },
  { code: 'website', nl: 'Website van het loket', explanation: 'Zoals die bij de regio staat' },
  { code: 'regio', nl: 'Naam van de regio', explanation: 'Zoals die bij de regio staat' },
  {
    code: 'privacyverklaring',
    nl: 'Privacyverklaring',
    explanation: 'Het internetadres van de privacyverklaring',
  },
] as const satisfies readonly Placeholder[];

export const mailPlaceholderSchema = codeSchema(mailPlaceholders);
export type MailPlaceholder = CodeOf<typeof mailPlaceholders>;
