export const dashboard = {
  title: 'Cijfers',
  live: 'Live',
  notLive: 'Niet live',
  asOf: 'stand van {{time}}',
  changed: 'De cijfers zijn bijgewerkt. Nu {{number}} kandidaten in begeleiding.',
  info: 'Uitleg bij {{figure}}',
  parts: {
    label: 'Onderdelen van de cijfers',
    nu: 'Nu',
    'over-tijd': 'Over tijd',
    wie: 'Wie',
    uitstroom: 'Uitstroom',
    websites: 'Websites en activiteiten',
  },
  tiles: {
    label: 'Kerncijfers',
    underWay: 'In begeleiding',
    underWayHint: 'Niet uitgestroomd',
    underWayInfo:
      'Alle kandidaten met een dossier die niet zijn uitgestroomd, in welke fase zij ook staan.',
    untouched: 'Nog niet opgepakt',
    untouchedHint: 'Nieuw en zonder contact',
    untouchedInfo:
      'Kandidaten met de status Nog niet opgepakt: zij zijn aangemeld, en nog niemand heeft contact geprobeerd.',
    week: 'Nieuw deze week',
    weekHint: 'Sinds {{day}}',
    weekInfo:
      'Aanmeldingen sinds maandag 0.00 uur, langs welke weg dan ook. Wie daarna uitstroomt of wordt verwijderd, blijft meetellen. Spam, tests en dubbele aanmeldingen tellen niet mee, zodra het dossier daarom is gesloten. Dit getal opent geen lijst, omdat het ook telt wie er niet meer is.',
    month: 'Nieuw deze maand',
    monthHint: 'In {{month}}',
    monthInfo:
      'Aanmeldingen sinds de eerste dag van deze maand, langs welke weg dan ook. Wie daarna uitstroomt of wordt verwijderd, blijft meetellen. Spam, tests en dubbele aanmeldingen tellen niet mee, zodra het dossier daarom is gesloten. Dit getal opent geen lijst, omdat het ook telt wie er niet meer is.',
    ratio: 'Verhouding po : vo',
    ratioHint: 'Naar voorkeurssector',
    ratioInfo:
      'Kandidaten in begeleiding met als voorkeur primair onderwijs (po) en voortgezet onderwijs (vo). Iedere kandidaat telt hoogstens één keer. Wie geen voorkeur heeft genoemd, telt hier niet mee.',
  },
  view: {
    label: 'Weergave van {{chart}}',
    chart: 'Grafiek',
    table: 'Tabel',
  },
  phases: {
    title: 'Kandidaten per fase',
    column: 'Fase',
    definition: 'In welke fase de kandidaten nu staan. Iedere kandidaat telt in één fase.',
  },
  subjects: {
    title: 'Potentiële docenten per vak',
    column: 'Vak',
    definition:
      'Kandidaten in begeleiding, naar het vak dat zij willen geven. Wie meer vakken kiest, telt bij elk vak.',
  },
  sectors: {
    title: 'Verhouding po : vo en andere sectoren',
    column: 'Sector',
    primary: 'Voorkeur',
    any: 'Genoemd',
    definition:
      'Kandidaten in begeleiding. Voorkeur: de sector die de kandidaat het liefst wil; iedere kandidaat telt één keer. Genoemd: alle kandidaten die deze sector noemen; wie meer sectoren noemt, telt vaker.',
  },
  trend: {
    title: 'Aanmeldingen per maand',
    column: 'Maand',
    signUps: 'Aanmeldingen',
    running: '{{month}} (loopt nog)',
    runningNote: '{{month}} loopt nog',
    definition:
      'Aanmeldingen in de laatste twaalf maanden, langs welke weg dan ook. Wie later uitstroomt of wordt verwijderd, blijft meetellen. Spam, tests en dubbele aanmeldingen tellen niet mee. De laatste maand is nog niet voorbij.',
  },
  sources: {
    title: 'Hoe komen kandidaten binnen',
    column: 'Aangemeld via',
    year: 'In 12 maanden',
    now: 'Nu in begeleiding',
    definition:
      'Langs welke weg kandidaten zich hebben aangemeld. In 12 maanden: alle aanmeldingen van deze en de elf vorige maanden, ook van wie al weer weg is. Nu in begeleiding: wie niet is uitgestroomd.',
  },
  audiences: {
    title: 'Situatie',
    column: 'Situatie',
    definition:
      'Kandidaten in begeleiding, naar de situatie van waaruit zij naar het onderwijs komen. Iedere kandidaat telt één keer.',
  },
  education: {
    title: 'Hoogste opleiding',
    column: 'Opleiding',
    definition:
      'Kandidaten in begeleiding, naar de hoogste opleiding die zij hebben afgemaakt. Iedere kandidaat telt één keer.',
  },
  municipalities: {
    title: 'Woongemeente',
    column: 'Gemeente',
    definition:
      'Kandidaten in begeleiding, naar de gemeente waar zij wonen. Iedere kandidaat telt één keer.',
  },
  qualifications: {
    title: 'Gewenste bevoegdheid',
    column: 'Bevoegdheid',
    definition:
      'Kandidaten in begeleiding, naar de bevoegdheid die zij willen halen. Wie meer bevoegdheden noemt, telt bij elke bevoegdheid. Wie er geen noemt, telt hier niet mee.',
  },
  routes: {
    title: 'Route naar een bevoegdheid',
    column: 'Route',
    definition:
      'Kandidaten in begeleiding. Wie een route heeft gekozen, telt alleen bij die route. Wie nog niet heeft gekozen, telt bij elke route die mogelijk is.',
  },
  own: {
    column: 'Antwoord',
    single:
      'Kandidaten in begeleiding, naar wat bij dit eigen veld van de regio is ingevuld. Iedere kandidaat telt één keer.',
    several:
      'Kandidaten in begeleiding, naar wat bij dit eigen veld van de regio is ingevuld. Wie meer kiest, telt bij elk antwoord. Wie niets heeft ingevuld, telt hier niet mee.',
  },
  exitReasons: {
    title: 'Redenen van uitstroom',
    column: 'Reden',
    definition:
      'Waarom kandidaten uitstroomden. In 12 maanden: alle uitstroom in deze en de elf vorige maanden, ook van wie al is verwijderd; spam, tests en dubbele aanmeldingen tellen niet mee. Nog bewaard: dossiers van uitgestroomde kandidaten die er nu nog zijn, met die redenen erbij.',
  },
  exitPhases: {
    title: 'Uitgestroomd vanuit',
    column: 'Fase',
    definition:
      'In welke fase kandidaten stonden toen zij uitstroomden. In 12 maanden: alle uitstroom in deze en de elf vorige maanden, ook van wie al is verwijderd; spam, tests en dubbele aanmeldingen tellen niet mee. Nog bewaard: dossiers van uitgestroomde kandidaten die er nu nog zijn.',
  },
  exits: {
    year: 'In 12 maanden',
    kept: 'Nog bewaard',
  },
  number: 'Aantal',
  share: 'Aandeel',
  all: 'Toon alle {{number}}',
  top: 'Toon de {{number}} grootste',
  opens: '{{label}}: {{number}}, toon in de lijst',
  empty: {
    title: 'Nog geen kandidaten',
    lead: 'Zet het aanmeldformulier op de website van uw loket. Elke aanmelding telt hier meteen mee.',
  },
  noneYet: 'Nog geen gegevens',
} as const;
