// What the agenda says in a website.
const nl = {
  loading: 'De activiteiten worden geladen…',
  none: 'Er staan nu geen activiteiten gepland.',
  elsewhere: 'Bekijk de activiteiten',
  online: 'Online',
  free: (places: number) => (places === 1 ? 'Nog 1 plaats vrij' : `Nog ${places} plaatsen vrij`),
  open: 'Plaatsen vrij',
  waiting: 'Vol, er is een wachtlijst',
  full: 'Vol',
  closed: 'De inschrijving is gesloten',
  more: (count: number) =>
    count === 1 ? 'Nog 1 activiteit tonen' : `Nog ${count} activiteiten tonen`,
  signUp: 'Aanmelden',
  signUpFor: (title: string) => `Aanmelden voor ${title}`,
  /** In the console, for who keeps the website. */
  webmaster: (region: string) =>
    `De agenda van “${region}” kan niet worden getoond. Controleer data-region, en connect-src in uw Content-Security-Policy.`,
};
export type AgendaTexts = typeof nl;

const en: AgendaTexts = {
  loading: 'Loading the activities…',
  none: 'No activities are planned at the moment.',
  elsewhere: 'View the activities',
  online: 'Online',
  free: (places) => (places === 1 ? '1 place left' : `${places} places left`),
  open: 'Places available',
  waiting: 'Full, there is a waiting list',
  full: 'Full',
  closed: 'Sign-up is closed',
  more: (count) => (count === 1 ? 'Show 1 more activity' : `Show ${count} more activities`),
  signUp: 'Sign up',
  signUpFor: (title) => `Sign up for ${title}`,
  webmaster: nl.webmaster,
};

export const agendaTexts = { nl, en };
