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
  or: 'of',
  back: 'Terug naar inloggen',
  reasons: {
    inactief:
      'U bent uitgelogd, omdat u een tijd niets hebt gedaan. Na het inloggen gaat u terug naar waar u was.',
    opnieuw: 'Log voor de zekerheid opnieuw in. Daarna gaat u verder waar u was.',
    bevestigen:
      'Log in met een inloglink. Daarmee weet Instroom zeker dat het e-mailadres van u is.',
  },
  refused: {
    wrong_credentials: 'E-mailadres of wachtwoord klopt niet.',
    wrong_code:
      'Deze code klopt niet of is al gebruikt. Wacht tot uw app een nieuwe code toont en vul die in.',
    too_late: 'Dit duurde te lang. Log opnieuw in.',
    link_used:
      'Deze link werkt niet meer, of hoort bij een ander e-mailadres. Controleer het adres of vraag een nieuwe link.',
    other_way:
      'Er is al een account met dit e-mailadres. Log in zoals u gewend bent. Bij Mijn account kunt u deze manier van inloggen toevoegen.',
    already_linked: 'Deze manier van inloggen hoort al bij een account.',
    closed: 'Het venster is gesloten voordat u was ingelogd. Probeer het opnieuw.',
    blocked:
      'Uw browser hield het venster tegen. Sta pop-ups toe voor deze website en probeer het opnieuw.',
    not_invited:
      'U hebt nog geen toegang tot Instroom. Vraag de beheerder van uw regio om een uitnodiging.',
    recent_sign_in: 'Log voor de zekerheid eerst opnieuw in.',
    weak_password: 'Dit wachtwoord is niet sterk genoeg. Kies een langer wachtwoord.',
    too_many_attempts: 'Dit is te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.',
    no_connection: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.',
    unknown: 'Inloggen is niet gelukt. Probeer het opnieuw.',
  },
  code: {
    title: 'Code uit uw app',
    lead: 'Open de app met uw codes op uw telefoon. Vul de code van zes cijfers in die daar bij Instroom staat.',
    label: 'Code',
    missing: 'Vul de zes cijfers van de code in.',
    submit: 'Verder',
    lost: 'Kunt u niet bij uw app? Vraag de ondersteuning van Instroom om hulp.',
  },
  mail: {
    sign_in_link: {
      open: 'Stuur mij een inloglink',
      title: 'Inloggen met een link',
      lead: 'Vul uw e-mailadres in. Wij sturen u een link waarmee u zonder wachtwoord inlogt.',
      submit: 'Stuur mij een inloglink',
    },
    password_reset: {
      open: 'Wachtwoord vergeten?',
      title: 'Nieuw wachtwoord',
      lead: 'Vul uw e-mailadres in. Wij sturen u een link om een nieuw wachtwoord te kiezen.',
      submit: 'Stuur de link',
    },
    sent: 'Als dit adres bij ons bekend is, hebt u binnen enkele minuten een e-mail. Kijk ook bij ongewenste e-mail.',
  },
  link: {
    title: 'Inloggen met uw link',
    lead: 'Vul voor de zekerheid nog één keer uw e-mailadres in.',
    incomplete: {
      title: 'Deze link is niet compleet',
      lead: 'Open de link nog eens vanuit de e-mail, of kopieer hem helemaal. Lukt het niet, vraag dan een nieuwe link.',
    },
    signedIn: 'U bent al ingelogd als {{email}}.',
    goOn: 'Verder naar Instroom',
  },
  newPassword: {
    title: 'Nieuw wachtwoord kiezen',
    password: 'Nieuw wachtwoord',
    hint: 'Ten minste {{least}} tekens. Een zin van een paar woorden is sterk en goed te onthouden.',
    tooShort: 'Kies een wachtwoord van ten minste {{least}} tekens.',
    submit: 'Wachtwoord opslaan',
    done: {
      title: 'Uw wachtwoord is gewijzigd',
      lead: 'U kunt nu inloggen met uw nieuwe wachtwoord.',
    },
    expired: {
      title: 'Deze link werkt niet meer',
      lead: 'De link is al gebruikt of te oud. Vraag bij het inloggen een nieuwe link.',
    },
  },
  provider: 'Inloggen met {{name}}',
  idle: {
    warning: {
      title: 'Bent u er nog?',
      lead: 'U hebt een tijd niets gedaan. Instroom logt u zo uit, zodat niemand anders meekijkt.',
      left_one: 'Nog {{count}} seconde',
      left_other: 'Nog {{count}} seconden',
    },
    sending: {
      title: 'Er wachten nog wijzigingen',
      lead: 'U hebt lang niets gedaan, maar er zijn nog wijzigingen niet opgeslagen. Instroom bewaart ze en logt u uit zodra ze zijn verzonden. Daarvoor is verbinding nodig.',
    },
    stay: 'Blijf ingelogd',
  },
  demo: {
    title: 'Demo-omgeving',
    lead: 'Alle gegevens zijn verzonnen. Kies een account; het formulier wordt dan ingevuld.',
  },
} as const;
