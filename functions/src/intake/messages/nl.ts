// What we mail because somebody filled in a form, and the page on which a visitor says yes. To visitors in plain Dutch (B1),
// as "je"; to the desk as "u".

export const nl = {
  activity: {
    online: 'Online',
    waiting: 'Alle plaatsen zijn vergeven. Je komt op de wachtlijst.',
    full: 'Alle plaatsen zijn vergeven.',
    closed: 'De inschrijving is gesloten.',
    gone: 'Voor deze activiteit kun je je niet meer aanmelden.',
  },
  confirm: {
    subject: (desk: string) => `Bevestig je aanmelding bij ${desk}`.slice(0, 200),
    paragraphs: (desk: string, days: number) => [
      'Hallo,',
      `Iemand heeft met dit e-mailadres een formulier ingevuld van ${desk}. Was jij dat? Klik dan op de knop hieronder en bevestig het.`,
      `Doe dat binnen ${days} dagen. Daarna gooien we weg wat er is ingevuld.`,
      'Was jij het niet? Dan hoef je niets te doen.',
    ],
    action: 'Bevestigen',
  },
  page: {
    ask: {
      title: 'Bevestig je aanmelding',
      text: 'Klik op de knop. Pas daarna lezen we wat je hebt ingevuld.',
    },
    button: 'Ja, dit heb ik ingevuld',
    done: {
      title: 'Bedankt, je aanmelding is bevestigd',
      text: 'Een adviseur leest je antwoorden en neemt contact met je op.',
    },
    gone: {
      title: 'Deze link werkt niet meer',
      text: 'De link is te oud of niet helemaal gekopieerd. Vul het formulier opnieuw in. Dan krijg je een nieuwe e-mail.',
    },
    failed: {
      title: 'Het is niet gelukt',
      text: 'Er ging bij ons iets mis. Probeer het over een paar minuten opnieuw.',
    },
  },
};
export type IntakeTexts = typeof nl;

/** No name and no answers: mail is read in more places than a dossier. */
export const deskMail = {
  subject: (form: string) => `Nieuwe inzending: ${form}`.slice(0, 200),
  paragraphs: (form: string, isKnown: boolean) => [
    'Beste collega,',
    `Het formulier ‘${form}’ is ingevuld.`,
    isKnown
      ? 'U kende deze persoon al. Wat is ingevuld, staat in de tijdlijn van het dossier.'
      : 'Er is een nieuw dossier gemaakt.',
  ],
  action: 'Dossier openen',
};
