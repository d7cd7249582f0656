// The mail that says that a period is over. It holds no figure and no name of anybody but the addressee: what it leads to
// asks to sign in.
import type { MailContent } from '@instroom/domain/mail/mail.ts';
import type { Period } from '@instroom/domain/report/period.ts';

type Told = { displayName: string; regionId: string; regionName: string; period: Period };

export function reportMail({ displayName, regionId, regionName, period }: Told): MailContent {
  const name = nameOf(period);
  return {
    language: 'nl',
    subject: `Verslag over ${name} van ${regionName}`.slice(0, 200),
    paragraphs: [
      `Beste ${displayName},`,
      `Het verslag over ${name} van ${regionName} staat voor u klaar. U logt in om het te bekijken; in deze e-mail staan geen cijfers.`,
      'U krijgt deze e-mail omdat u dat zo hebt ingesteld.',
    ],
    action: {
      label: 'Verslag bekijken',
      path: `/${encodeURIComponent(regionId)}/cijfers/verslag?periode=${period.key}`,
    },
    aside: { label: 'E-mail over verslagen wijzigen of uitzetten', path: '/account/meldingen' },
  };
}

function nameOf({ kind, key, months }: Period): string {
  const [first = ''] = months;
  switch (kind) {
    case 'month':
      return monthInYear.format(new Date(`${first}-01T12:00:00Z`));
    case 'quarter':
      return `het ${key.slice(-1)}e kwartaal van ${key.slice(0, 4)}`;
    case 'year':
      return key;
    case 'schoolYear':
      return `schooljaar ${key}`;
  }
}

const monthInYear = new Intl.DateTimeFormat('nl-NL', {
  ...{ month: 'long', year: 'numeric' },
  timeZone: 'Europe/Amsterdam',
});
