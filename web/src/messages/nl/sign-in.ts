export const signIn = {
  title: 'Inloggen',
  lead: 'Voor adviseurs van onderwijsregio’s.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  showPassword: 'Wachtwoord tonen of verbergen',
  submit: 'Inloggen',
  emailMissing: 'Vul uw e-mailadres in.',
  passwordMissing: 'Vul uw wachtwoord in.',
  forgotten: 'Wachtwoord vergeten?',
  refused: {
    wrong_credentials: 'E-mailadres of wachtwoord klopt niet.',
    too_many_attempts: 'Dit is te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.',
    no_connection: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.',
    unknown: 'Inloggen is niet gelukt. Probeer het opnieuw.',
  },
  reset: {
    title: 'Nieuw wachtwoord',
    lead: 'Vul uw e-mailadres in. Wij sturen u een link om een nieuw wachtwoord te kiezen.',
    submit: 'Stuur de link',
    sent: 'Als dit adres bij ons bekend is, hebt u binnen enkele minuten een e-mail. Kijk ook bij ongewenste e-mail.',
    back: 'Terug naar inloggen',
  },
  demo: {
    title: 'Demo-omgeving',
    lead: 'Alle gegevens zijn verzonnen. Kies een account; het formulier wordt dan ingevuld.',
  },
} as const;
