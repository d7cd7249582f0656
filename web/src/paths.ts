// Every address of the application. A region's pages carry the region, so that a link means the same for everybody.
export const paths = {
  home: '/',
  signIn: '/inloggen',
  region: '/$regionId',
  today: '/$regionId/vandaag',
  figures: '/$regionId/cijfers',
  candidates: '/$regionId/kandidaten',
  newCandidate: '/$regionId/kandidaten/nieuw',
  candidate: '/$regionId/kandidaten/$candidateId',
} as const;
