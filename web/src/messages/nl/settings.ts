export const settings = {
  title: 'Beheer',
  menu: 'Onderdelen van beheer',
  pages: { region: 'Regio', people: 'Mensen', costs: 'Kosten', audit: 'Logboek' },
  region: {
    about: 'Over de regio',
    desk: 'Loket',
    noDesk:
      'Vul in hoe kandidaten het loket bereiken. Hier komt ook bericht als het platform iemand uitnodigt.',
    statement: 'Privacyverklaring',
    statementNote:
      'Kiest u een nieuwe versie, dan staat die meteen in het formulier. Wie het formulier al open had, mag de vorige nog insturen.',
    terms: 'Bewaartermijnen',
    termsNote: 'Een nieuwe termijn geldt voor dossiers die vanaf dan worden afgesloten.',
    figures: 'Cijfers buiten de regio',
    version: 'versie {{version}}',
    fixed: 'Naam, soort en stand wijzigt het platform.',
    days_one: '{{count}} dag',
    days_other: '{{count}} dagen',
    months_one: '{{count}} maand',
    months_other: '{{count}} maanden',
    yes: 'Ja',
    no: 'Nee',
    allOver: 'Heel Nederland',
  },
  form: {
    title: 'Formulier op uw website',
    lead: 'Wie het formulier invult, staat meteen in Instroom. Geef de code hieronder aan wie uw website beheert. De website moet in de lijst staan.',
    copy: 'Code kopiëren',
    copied: 'Gekopieerd.',
    view: 'Formulier bekijken',
    none: 'Nog geen website. Het formulier werkt wel op zijn eigen pagina.',
  },
} as const;
