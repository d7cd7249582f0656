// The tasks that a mail to a candidate leaves behind where it never arrived. No name and no address: titles go along in lists
// and reminders.
export const failedMailTasks = {
  written: {
    title: 'E-mail niet bezorgd: e-mailadres nagaan',
    text: 'De e-mail staat in de tijdlijn van het dossier. Bel de kandidaat, verbeter het e-mailadres en stuur de e-mail opnieuw.',
  },
  activity: {
    title: 'E-mail over een activiteit niet bezorgd: kandidaat bellen',
    text: 'De kandidaat weet nu niet hoe het met de aanmelding staat. Kijk in het dossier bij Activiteiten, bel de kandidaat en verbeter het e-mailadres. Daarna komen nieuwe e-mails wel aan.',
  },
  form: {
    title: 'Bevestiging van een formulier niet bezorgd: e-mailadres nagaan',
    text: 'De kandidaat vulde een formulier in, maar kreeg geen bevestiging. Kijk in de tijdlijn van het dossier wat er is ingevuld, bel de kandidaat en verbeter het e-mailadres.',
  },
} as const;
