// Figures counted from the roster, and the filter of all panels.
export const insight = {
  filter: {
    label: 'Filter van alle cijfers in dit onderdeel',
    add: 'Filter cijfers',
    hint: 'U kunt alle cijfers hieronder bekijken voor een vak, sector, route of gemeente.',
    wholeRegion: 'De kerncijfers bovenaan gaan over de hele regio.',
    by: 'Filter alle cijfers op {{label}}',
    underWay_one: '{{number}} kandidaat in begeleiding',
    underWay_other: '{{number}} kandidaten in begeleiding',
    passes_one: 'past bij dit filter.',
    passes_other: 'passen bij dit filter.',
    leftOut_one: '{{number}} dossier telt niet mee, omdat het gebruik ervan is beperkt.',
    leftOut_other: '{{number}} dossiers tellen niet mee, omdat het gebruik ervan is beperkt.',
  },
  funnel: {
    came: 'Aangemeld',
    column: 'Fase',
    reached: 'Kwam zover',
    days: 'Dagen (mediaan)',
  },
  response: {
    column: 'Eerste contact',
    median: 'Mediaan',
    days_one: '{{number}} werkdag',
    days_other: '{{number}} werkdagen',
    noDays: 'nog geen contact',
    share: 'Binnen 5 werkdagen',
    noShare: 'nog niet bekend',
    untouched: 'Nog niet opgepakt',
  },
  advisers: {
    column: 'Adviseur',
    underWay: 'In begeleiding',
    untouched: 'Nog niet opgepakt',
    silent: 'Dreigt stil te vallen',
    holdOver: 'Weer oppakken',
    withSchool: 'Met een school',
  },
  tasks: {
    column: 'Adviseur',
    open: 'Open',
    late: 'Te laat',
    none: 'Er zijn geen open taken.',
  },
  retention: {
    column: 'Bewaartermijn',
  },
  links: {
    column: 'Stand van het contact',
  },
  schools: {
    column: 'Fase',
    with: 'Met een school',
    all: 'Alle',
  },
  standing: {
    column: 'Vak',
    total: 'Totaal',
  },
  gaps: {
    column: 'Gegeven',
    proposals: 'Voorstel nog te beoordelen',
  },
} as const;
