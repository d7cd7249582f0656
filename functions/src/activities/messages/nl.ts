// In Dutch, as one writes to candidates.
import { type ActivityTexts, factLines, type Told } from './shape.ts';

const facts = (told: Told) => factLines({ when: 'Wanneer', where: 'Waar', join: 'Meedoen' }, told);
const cannotCome =
  'Kun je toch niet komen? Meld je dan af met de knop hieronder. Dan kan iemand anders jouw plek krijgen.';
const inCalendar =
  'De afspraak zit bij deze e-mail. Open het bestand om hem in je agenda te zetten.';

export const nl: ActivityTexts = {
  greeting: (firstName) => `Beste ${firstName},`,
  regards: (desk) => `Groet,\n${desk}`,
  button: 'Mijn aanmelding bekijken',
  online: 'Online',
  calendarFile: 'afspraak.ics',
  mails: {
    activity_confirmed: (told) => ({
      subject: `Je hebt een plek: ${told.title}`,
      paragraphs: [
        `Je aanmelding voor ${told.title} is binnen en je hebt een plek.`,
        facts(told),
        inCalendar,
        cannotCome,
      ],
    }),
    activity_waiting: (told) => ({
      subject: `Je staat op de wachtlijst: ${told.title}`,
      paragraphs: [
        `Je aanmelding voor ${told.title} is binnen. Op dit moment zijn alle plekken bezet. Je staat op de wachtlijst.`,
        facts({ ...told, onlineUrl: undefined }),
        'Komt er een plek vrij, dan krijg je die vanzelf als je aan de beurt bent. Je hoort dat per e-mail. Met de knop hieronder zie je op welke plaats je staat. Wil je niet meer? Meld je daar dan af.',
      ],
    }),
    activity_moved_up: (told) => ({
      subject: `Er is een plek voor je vrij: ${told.title}`,
      paragraphs: [
        `Goed nieuws: er is een plek vrijgekomen bij ${told.title}. Die plek is voor jou. Je hoeft niets te doen.`,
        facts(told),
        inCalendar,
        cannotCome,
      ],
    }),
    activity_refused: (told) => ({
      subject: `Je aanmelding voor ${told.title}`,
      paragraphs: [
        `Je hebt je aangemeld voor ${told.title}. Dat is helaas niet gelukt.`,
        told.refusal ? nl.refusals[told.refusal] : '',
        'Wil je weten wat er wel kan? Neem dan contact met ons op. We denken graag met je mee.',
      ],
    }),
    activity_reminder: (told) => ({
      subject: `Herinnering: ${told.title}`,
      paragraphs: [`Binnenkort is ${told.title}. Je hebt een plek.`, facts(told), cannotCome],
    }),
    activity_cancelled: (told) => ({
      subject: `Gaat niet door: ${told.title}`,
      paragraphs: [
        `Helaas gaat ${told.title} niet door. Je aanmelding vervalt; je hoeft niets te doen.`,
        facts({ ...told, onlineUrl: undefined }),
        'Wil je weten wat er wel kan? Neem dan contact met ons op.',
      ],
    }),
    activity_changed: (told) => ({
      subject: `Gewijzigd: ${told.title}`,
      paragraphs: [
        `Er is iets veranderd aan ${told.title}. Zo is het nu:`,
        facts(told),
        'Met de knop hieronder zie je je aanmelding. Kun je nu niet komen? Meld je daar dan af.',
      ],
    }),
    activity_evaluation: (told) => ({
      subject: `Wat vond je van ${told.title}?`,
      paragraphs: [
        `Fijn dat je bij ${told.title} was. We horen graag wat je ervan vond. Je helpt er anderen mee.`,
        `Vertel het hier: ${told.evaluationUrl ?? ''}`,
      ],
    }),
  },
  refusals: {
    full: 'Alle plekken zijn bezet.',
    closed: 'De inschrijving is gesloten.',
    prerequisite: 'Hiervoor moet je eerst bij een andere activiteit zijn geweest.',
    activity_cancelled: 'De activiteit gaat niet door.',
  },
  own: {
    otherLanguage: 'English',
    state: {
      received: 'Je aanmelding is ontvangen. Je hoort zo per e-mail of je een plek hebt.',
      confirmed: 'Je hebt een plek.',
      waiting: 'Je staat op de wachtlijst. Komt er een plek vrij, dan hoor je het per e-mail.',
      cancelled: 'Je bent afgemeld.',
      refused: 'Je aanmelding is niet gelukt.',
    },
    position: (place) => `Je plaats op de wachtlijst: ${place}.`,
    cancelledActivity: 'Deze activiteit gaat niet door.',
    when: 'Wanneer',
    where: 'Waar',
    join: 'Meedoen',
    ask: 'Kun je toch niet komen? Meld je dan af. Dan kan iemand anders jouw plek krijgen.',
    cancel: 'Afmelden',
    anew: 'Wil je toch komen? Meld je dan opnieuw aan. Je sluit dan achteraan.',
    over: 'Deze activiteit is begonnen of al geweest.',
    gone: {
      title: 'Deze aanmelding is er niet',
      text: 'De link klopt niet, of de aanmelding is verwijderd. Neem contact op met het loket.',
    },
    failed: {
      title: 'Er gaat iets mis bij ons',
      text: 'Probeer het over een paar minuten opnieuw.',
    },
  },
  agenda: {
    title: (region) => `Activiteiten van ${region}`,
    none: 'Er staan nu geen activiteiten gepland. Kijk later nog eens.',
    free: (places) => (places === 1 ? 'Nog 1 plaats vrij' : `Nog ${places} plaatsen vrij`),
    open: 'Plaatsen vrij',
    waiting: 'Vol, er is een wachtlijst',
    full: 'Vol',
    closed: 'De inschrijving is gesloten',
    signUp: 'Aanmelden',
    signUpFor: (title) => `Aanmelden voor ${title}`,
  },
};
