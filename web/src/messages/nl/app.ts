export const app = {
  name: 'Instroom',
  skip: 'Naar de inhoud',
  loading: 'Bezig met laden…',
  retry: 'Opnieuw proberen',
  cancel: 'Annuleren',
  unknown: 'Onbekend',
  nav: {
    label: 'Hoofdmenu',
    today: 'Vandaag',
    figures: 'Cijfers',
    candidates: 'Kandidaten',
    tasks: 'Taken',
    network: 'Netwerk',
    activities: 'Activiteiten',
    settings: 'Beheer',
    help: 'Hulp',
  },
  region: {
    label: 'Andere regio kiezen',
    choose: 'Kies een regio',
    practice: 'Om te oefenen',
  },
  user: {
    label: 'Gebruikersmenu',
    platform: 'Platform beheren',
    signOut: 'Uitloggen',
    help: 'Hulp',
  },
  roles: {
    viewer: 'Lezer',
    editor: 'Bewerker',
    regionAdmin: 'Regiobeheerder',
  },
  offline: 'Geen verbinding – u ziet de laatst geladen gegevens.',
  noRegion: {
    title: 'Nog geen regio',
    lead: 'U bent nog geen lid van een regio.',
    next: 'Vraag de beheerder van uw regio om u toe te voegen met het adres {{email}}. Daarna opent deze pagina vanzelf uw regio.',
  },
  noAccess: {
    title: 'Geen toegang',
    lead: 'U hebt geen toegang tot deze regio.',
    next: 'Misschien is uw toegang gestopt of klopt het adres niet. Vraag de beheerder van de regio om hulp.',
    home: 'Naar mijn regio',
    ended: 'Uw toegang tot {{region}} is gestopt, terwijl u aan het werk was.',
    endedNext:
      'Alles wat u van deze regio had geladen, is van dit apparaat gehaald. Vraag de beheerder van de regio om hulp als dit niet klopt.',
  },
  roleChanged: {
    lead: 'Uw rol in deze regio is gewijzigd: u bent nu {{role}}.',
    viewer: 'U kunt alles bekijken, maar niet meer wijzigen.',
    editor: 'U kunt dossiers bekijken en wijzigen.',
    regionAdmin: 'U kunt ook de regio en de mensen beheren.',
    close: 'Melding sluiten',
  },
  sessionEnded: {
    title: 'Log opnieuw in',
    role: 'Uw rol in {{region}} is gewijzigd: u bent nu {{role}}. Log opnieuw in om verder te gaan.',
    access:
      'Uw toegang tot {{region}} is gestopt. Werkt u ook in een andere regio? Log dan opnieuw in.',
    other:
      'U bent uitgelogd omdat uw toegang of uw wachtwoord is gewijzigd. Log opnieuw in om verder te gaan.',
    signIn: 'Opnieuw inloggen',
  },
  noSettings: {
    title: 'Alleen voor regiobeheerders',
    lead: 'De instellingen van een regio zijn er voor de regiobeheerders.',
    next: 'Vraag een regiobeheerder om hulp als er iets moet veranderen.',
    home: 'Naar het begin',
  },
  notFound: {
    title: 'Pagina niet gevonden',
    lead: 'Op dit adres staat geen pagina. Misschien is het adres verkeerd getypt.',
    home: 'Naar het begin',
  },
  crash: {
    title: 'Er ging iets mis',
    lead: 'Deze pagina kan niet worden getoond. Uw gegevens zijn veilig. Laad de pagina opnieuw.',
    reload: 'Pagina opnieuw laden',
  },
  loadFailed: 'Laden is niet gelukt',
} as const;
