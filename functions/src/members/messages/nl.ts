// The mail by which somebody is invited.
import type { MailContent } from '@instroom/domain/mail/mail.ts';
import type { Role } from '@instroom/domain/region/member.ts';

const tasks: Record<Role, string> = {
  viewer: 'U bent uitgenodigd als lezer: u kijkt mee met kandidaten en cijfers.',
  editor: 'U bent uitgenodigd als bewerker: u begeleidt kandidaten en werkt hun dossiers bij.',
  regionAdmin:
    'U bent uitgenodigd als regiobeheerder: u begeleidt kandidaten en beheert de regio en haar medewerkers.',
};

export function invitationMail(invited: {
  displayName: string;
  regionName: string;
  role: Role;
  days: number;
  path: string;
}): MailContent {
  const { displayName, regionName, role, days, path } = invited;
  return {
    language: 'nl',
    subject: `Uitnodiging voor Instroom – ${regionName}`,
    paragraphs: [
      `Beste ${displayName},`,
      `${regionName} werkt met Instroom, het systeem waarmee onderwijsregio’s mensen op weg naar het onderwijs begeleiden. ${tasks[role]}`,
      `Met de knop hieronder kiest u een wachtwoord en gaat u aan de slag. De link werkt ${days} dagen en één keer. Stuur deze e-mail niet door: de link is alleen voor u.`,
      'Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen.',
    ],
    action: { label: 'Uitnodiging aannemen', path },
  };
}
