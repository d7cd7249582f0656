// Every address of the application. A region's pages carry the region, so that a link means the same for everybody.
export const paths = {
  home: '/',
  signIn: '/inloggen',
  /** For who administers the platform. No region has this name: an id that the application uses itself is refused. */
  platform: '/platform',
  platformRegions: '/platform/regios',
  region: '/$regionId',
  today: '/$regionId/vandaag',
  figures: '/$regionId/cijfers',
  candidates: '/$regionId/kandidaten',
  newCandidate: '/$regionId/kandidaten/nieuw',
  candidate: '/$regionId/kandidaten/$candidateId',
  settings: '/$regionId/beheer',
  regionSettings: '/$regionId/beheer/regio',
  fieldSettings: '/$regionId/beheer/velden',
  wordSettings: '/$regionId/beheer/woorden',
} as const;
