// The mail templates that every region has, also one that was there before them. A region that changes one, or puts it away,
// keeps its own under the same code.
import type { CodeItem } from './code-list.ts';

type Text = { readonly subject: string; readonly text: string };
interface BaseMailTemplate extends CodeItem {
  readonly content: { readonly nl: Text; readonly en: Text };
}

const closing = { nl: 'Met vriendelijke groet,', en: 'Kind regards,' };
const sender = '{{adviseur}}\n{{loket}}';

export const baseMailTemplates = [
  {
    code: 'welcome',
    nl: 'Welkom na aanmelding',
    content: {
      nl: {
        subject: 'Je aanmelding bij {{loket}}',
        text: `Dag {{voornaam}},

Bedankt voor je aanmelding. Leuk dat je belangstelling hebt voor werken in het onderwijs!

Binnenkort bel ik je om kennis te maken. Heb je voor die tijd een vraag? Antwoord dan op deze e-mail.

Hoe wij met je gegevens omgaan, lees je hier: {{privacyverklaring}}

${closing.nl}
${sender}`,
      },
      en: {
        subject: 'Your registration with {{loket}}',
        text: `Dear {{voornaam}},

Thank you for registering. It is great that you are interested in working in education!

I will call you soon to get to know you. Do you have a question before then? Just reply to this e-mail.

How we handle your data is explained here (in Dutch): {{privacyverklaring}}

${closing.en}
${sender}`,
      },
    },
  },
  {
    code: 'not_reached',
    nl: 'Niet bereikt',
    content: {
      nl: {
        subject: 'Ik heb je gebeld',
        text: `Dag {{voornaam}},

Ik heb geprobeerd je te bellen, maar kreeg je niet te pakken. Wanneer komt het jou goed uit? Antwoord op deze e-mail met een paar momenten, dan bel ik je.

${closing.nl}
${sender}`,
      },
      en: {
        subject: 'I tried to call you',
        text: `Dear {{voornaam}},

I tried to call you, but could not reach you. When would suit you? Reply to this e-mail with a few moments and I will call you.

${closing.en}
${sender}`,
      },
    },
  },
  {
    code: 'talk_invitation',
    nl: 'Uitnodiging voor een adviesgesprek',
    content: {
      nl: {
        subject: 'Een gesprek over jouw weg naar het onderwijs',
        text: `Dag {{voornaam}},

Graag nodig ik je uit voor een adviesgesprek. We bespreken wat je al kunt, wat je zoekt en welke routes daarbij passen. Het gesprek duurt ongeveer een uur, bij {{loket}} of online.

Laat je weten wanneer je kunt? Neem als het kan je cv en een kopie van je diploma’s mee.

${closing.nl}
${sender}`,
      },
      en: {
        subject: 'A talk about your way into education',
        text: `Dear {{voornaam}},

I would like to invite you for an advisory talk. We will discuss what you can do already, what you are looking for and which routes suit you. The talk takes about an hour, at {{loket}} or online.

Would you let me know when you are available? If possible, bring your CV and a copy of your diplomas.

${closing.en}
${sender}`,
      },
    },
  },
  {
    code: 'after_talk',
    nl: 'Na het gesprek',
    content: {
      nl: {
        subject: 'Ons gesprek en hoe het verdergaat',
        text: `Dag {{voornaam}},

Bedankt voor het gesprek. Zoals afgesproken stuur ik je een overzicht van wat we bespraken:

- 
- 

De volgende stap is: 

Klopt er iets niet, of heb je nog een vraag? Antwoord dan op deze e-mail.

${closing.nl}
${sender}`,
      },
      en: {
        subject: 'Our talk and what comes next',
        text: `Dear {{voornaam}},

Thank you for the talk. As agreed, here is a summary of what we discussed:

- 
- 

The next step is: 

Is anything not right, or do you have a question? Just reply to this e-mail.

${closing.en}
${sender}`,
      },
    },
  },
  {
    code: 'still_interested',
    nl: 'Nog belangstelling?',
    content: {
      nl: {
        subject: 'Heb je nog belangstelling voor het onderwijs?',
        text: `Dag {{voornaam}},

Een tijd geleden spraken we over werken in het onderwijs. Hoe staat het er nu voor?

Wil je verder, dan denk ik graag met je mee. Heb je iets anders gevonden of wil je niet meer, laat het me dan ook weten. Dan sluit ik je dossier.

${closing.nl}
${sender}`,
      },
      en: {
        subject: 'Are you still interested in education?',
        text: `Dear {{voornaam}},

Some time ago we talked about working in education. How are things now?

If you would like to go on, I am happy to think along with you. If you found something else or do not want to go on, please let me know too. Then I will close your file.

${closing.en}
${sender}`,
      },
    },
  },
  {
    code: 'closing',
    nl: 'Afronden',
    content: {
      nl: {
        subject: 'We sluiten je dossier',
        text: `Dag {{voornaam}},

Zoals besproken sluiten we je dossier bij {{loket}}. Daarna verwijderen we je gegevens. Hoe lang dat duurt, staat in onze privacyverklaring: {{privacyverklaring}}

Wil je later toch verder, dan ben je van harte welkom.

${closing.nl}
${sender}`,
      },
      en: {
        subject: 'We are closing your file',
        text: `Dear {{voornaam}},

As discussed, we are closing your file at {{loket}}. After that we remove your data. How long that takes is explained in our privacy statement (in Dutch): {{privacyverklaring}}

If you would like to go on later, you are very welcome.

${closing.en}
${sender}`,
      },
    },
  },
] as const satisfies readonly BaseMailTemplate[];
