// What somebody's calendar shows.
export const nl = {
  name: 'Instroom: mijn taken',
  candidate: 'Taak voor een kandidaat',
  organization: 'Taak voor een organisatie',
  own: 'Taak',
  high: 'hoge prioriteit',
} as const;
