export const platform = {
  title: 'Platform',
  menu: 'Onderdelen van het platform',
  pages: {
    regions: 'Regio\u2019s',
    wishes: 'Wensen',
    sessions: 'Sessies',
    support: 'Ondersteuning',
    practice: 'Oefenen',
  },
  noAccess: {
    title: 'Alleen voor platformbeheerders',
    lead: 'Deze pagina\u2019s zijn er voor wie het platform beheert.',
    home: 'Naar mijn regio',
  },
  regions: {
    title: 'Regio\u2019s',
    name: 'Naam',
    kind: 'Soort',
    sectors: 'Onderwijs',
    municipalities: 'Gemeenten',
    status: 'Stand',
    statuses: { onboarding: 'In voorbereiding', active: 'Actief', ended: 'Gestopt' },
    empty: { title: 'Nog geen regio\u2019s', lead: 'Zodra er een regio is, staat die hier.' },
  },
} as const;
