// The mails that let somebody in. No name: who asks for them may have mistyped an address.
import type { MailContent } from '@instroom/domain/mail/mail.ts';

const notAsked =
  'Hebt u dit niet aangevraagd? Dan hoeft u niets te doen. Stuur deze e-mail niet door: de link is alleen voor u.';

export function signInLinkMail(path: string): MailContent {
  return {
    language: 'nl',
    subject: 'Uw inloglink voor Instroom',
    paragraphs: [
      'Met de knop hieronder logt u in bij Instroom, zonder wachtwoord. U vult nog één keer uw e-mailadres in. De link werkt één keer en maar korte tijd.',
      notAsked,
    ],
    action: { label: 'Inloggen bij Instroom', path },
  };
}

export function passwordResetMail(path: string): MailContent {
  return {
    language: 'nl',
    subject: 'Kies een nieuw wachtwoord voor Instroom',
    paragraphs: [
      'Met de knop hieronder kiest u een nieuw wachtwoord voor Instroom. De link werkt één keer en maar korte tijd.',
      notAsked,
    ],
    action: { label: 'Nieuw wachtwoord kiezen', path },
  };
}
