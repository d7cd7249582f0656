export const calendar = {
  previous: 'Vorige maand',
  next: 'Volgende maand',
  today: 'Vandaag',
  week: 'Week {{number}}',
  more: 'Nog {{number}}',
} as const;
