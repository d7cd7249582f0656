// The mail that tells a region's desk whom the platform let in.
import type { MailContent } from '@instroom/domain/mail/mail.ts';

export function firstAdminNotice(about: {
  regionName: string;
  person: { displayName: string; email: string };
  byEmail: string | undefined;
}): MailContent {
  const { regionName, person, byEmail } = about;
  const answer = byEmail ? 'Antwoord dan op deze e-mail' : 'Neem dan contact op met het platform';
  return {
    language: 'nl',
    subject: `Nieuwe regiobeheerder voor ${regionName}`,
    paragraphs: [
      'Beste collega,',
      `${person.displayName} (${person.email}) is uitgenodigd als regiobeheerder van ${regionName} in Instroom. Een regiobeheerder ziet en bewerkt alle kandidaten van de regio en nodigt collega’s uit.`,
      byEmail
        ? `De uitnodiging is verstuurd door ${byEmail}, die het platform beheert en zelf geen kandidaten ziet.`
        : 'De uitnodiging is verstuurd door het platform, dat zelf geen kandidaten ziet.',
      `Klopt dit niet? ${answer}. De uitnodiging kan tot het aannemen worden ingetrokken.`,
    ],
  };
}
