// Every address of the application. A region's pages carry the region, so that a link means the same for everybody.
export const paths = {
  home: '/',
  signIn: '/inloggen',
  /** The secret stands behind the `#`, where no server sees it. */
  invitation: '/uitnodiging',
  /** Where a link from a mail leads: its secret stands behind the `#`. */
  signInLink: '/inloggen/link',
  newPassword: '/wachtwoord',
  account: '/account',
  notificationSettings: '/account/meldingen',
  /** For who administers the platform. No region has this name: an id that the application uses itself is refused. */
  platform: '/platform',
  platformRegions: '/platform/regios',
  platformNewRegion: '/platform/regios/nieuw',
  platformRegion: '/platform/regios/$regionId',
  platformFigures: '/platform/cijfers',
  platformCosts: '/platform/kosten',
  platformAudit: '/platform/logboek',
  platformWishes: '/platform/wensen',
  platformJointSessions: '/platform/sessies',
  platformSupport: '/platform/ondersteuning',
  platformImports: '/platform/bronnen',
  platformImportRun: '/platform/bronnen/$runId',
  platformPractice: '/platform/oefenen',
  region: '/$regionId',
  today: '/$regionId/vandaag',
  figures: '/$regionId/cijfers',
  report: '/$regionId/cijfers/verslag',
  wall: '/$regionId/cijfers/scherm',
  candidates: '/$regionId/kandidaten',
  newCandidate: '/$regionId/kandidaten/nieuw',
  candidate: '/$regionId/kandidaten/$candidateId',
  tasks: '/$regionId/taken',
  activities: '/$regionId/activiteiten',
  newActivity: '/$regionId/activiteiten/nieuw',
  activity: '/$regionId/activiteiten/$activityId',
  changeActivity: '/$regionId/activiteiten/$activityId/wijzigen',
  attendance: '/$regionId/activiteiten/$activityId/presentie',
  network: '/$regionId/netwerk',
  networkMap: '/$regionId/netwerk/kaart',
  contacts: '/$regionId/netwerk/contacten',
  elsewhere: '/$regionId/netwerk/elders',
  organization: '/$regionId/netwerk/$orgId',
  help: '/$regionId/hulp',
  glossary: '/$regionId/hulp/begrippen',
  practice: '/$regionId/hulp/oefenen',
  wishes: '/$regionId/wensen',
  jointSessions: '/$regionId/sessies',
  settings: '/$regionId/beheer',
  regionSettings: '/$regionId/beheer/regio',
  people: '/$regionId/beheer/mensen',
  regionCosts: '/$regionId/beheer/kosten',
  audit: '/$regionId/beheer/logboek',
  fieldSettings: '/$regionId/beheer/velden',
  forms: '/$regionId/beheer/formulieren',
  form: '/$regionId/beheer/formulieren/$formId',
  wordSettings: '/$regionId/beheer/woorden',
  templateSettings: '/$regionId/beheer/takenlijsten',
  mailTemplates: '/$regionId/beheer/mailsjablonen',
  inbox: '/$regionId/beheer/binnengekomen',
  securitySettings: '/$regionId/beheer/beveiliging',
} as const;

/** An address as it stands in a link; each part that a path leaves open is given. */
export function addressOf(path: string, parts: Record<string, string>): string {
  return path.replaceAll(/\$(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
}

/** Why somebody who was signed in has to do so again; the page for signing in says it. */
export const signInReasons = ['inactief', 'opnieuw', 'bevestigen'] as const;
export type SignInReason = (typeof signInReasons)[number];

/** The way in, with why somebody comes there and where to go on to. */
export function signInAddress(search: { waarom?: SignInReason; terug?: string }): string {
  const parameters = new URLSearchParams(search).toString();
  return parameters ? `${paths.signIn}?${parameters}` : paths.signIn;
}

/** In the address of a dossier: to where a contact is recorded. */
export const contactHash = 'contact';
