// The task that a mail to a candidate leaves behind where it never arrived. No name and no address: titles go along in lists
// and reminders.
export const failedMailTask = {
  title: 'E-mail niet bezorgd: e-mailadres nagaan',
  text: 'De e-mail staat in de tijdlijn van het dossier. Bel de kandidaat, verbeter het e-mailadres en stuur de e-mail opnieuw.',
} as const;
