export const security = {
  mfa: {
    title: 'Inloggen in twee stappen',
    lead: 'Wie kandidaten wijzigt, logt dan in met een wachtwoord én een code uit een app. Een gestolen wachtwoord is dan niet genoeg om bij dossiers te komen. Lezers kunnen het zelf kiezen.',
    on: 'Verplicht voor bewerkers en beheerders',
    off: 'Niet verplicht',
    state: 'Nu',
    affected: 'Geldt voor',
    people_one: '{{count}} bewerker of beheerder',
    people_other: '{{count}} bewerkers en beheerders',
    first: 'Stel het eerst voor uzelf in. Anders sluit u uzelf buiten.',
    toAccount: 'Voor mijzelf instellen',
    demand: 'Verplicht stellen',
    release: 'Niet meer verplichten',
    confirm: {
      title: 'Verplicht stellen?',
      lead: 'Wie nog geen tweede stap heeft, komt vanaf nu pas weer bij kandidaten als dat is ingesteld. Instroom helpt daarbij; het duurt een paar minuten.',
      yes: 'Ja, verplicht stellen',
    },
    done: {
      on: 'Inloggen in twee stappen is nu verplicht.',
      off: 'Inloggen in twee stappen is niet meer verplicht.',
    },
  },
} as const;
