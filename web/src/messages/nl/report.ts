// The report about a period.
export const report = {
  title: 'Verslag',
  titleOf: 'Verslag over {{period}}',
  back: 'Cijfers',
  about: '{{region}}. Stand van {{moment}}.',
  running: 'Deze periode is nog niet voorbij: de aantallen kunnen nog stijgen.',
  kind: 'Soort periode',
  period: 'Periode',
  kinds: {
    month: 'Maand',
    quarter: 'Kwartaal',
    year: 'Kalenderjaar',
    schoolYear: 'Schooljaar',
  },
  names: {
    quarter: '{{number}}e kwartaal {{year}}',
    schoolYear: 'schooljaar {{from}}-{{to}}',
  },
  whole: 'Totaal',
  hidden: 'weggelaten',
  byMail: 'Een e-mail krijgen als er een verslag klaarstaat',
  hides:
    'Op papier en in bestanden zijn aantallen van 1 tot en met 4 weggelaten, en soms nog een ander, zodat niemand te herkennen is.',
  noActivities: 'In deze periode waren er geen activiteiten.',
  purpose: 'Waarvoor is het verslag?',
  purposeHint:
    'Met een doel staan ook aantallen van 1 tot en met 4 in het verslag. Dat komt in het logboek.',
  noPurpose: 'Geen doel: kleine aantallen weglaten',
  exact: '{{purpose}}: alle aantallen',
  formats: {
    print: 'Afdrukken of pdf',
    csv: 'CSV-bestand',
    xlsx: 'Excel-bestand',
  },
  file: 'verslag',
  sheets: {
    figures: 'Cijfers',
    activities: 'Activiteiten',
    explanations: 'Uitleg',
  },
  columns: {
    figure: 'Cijfer',
    part: 'Onderdeel',
    definition: 'Wat telt mee',
  },
} as const;
