import type { GlossaryListId } from '@instroom/domain/codes/glossary.ts';

const lists = {
  term: { title: 'Woorden uit het veld', lead: 'Wat wij met elkaar bedoelen.' },
  phase: {
    title: 'Fasen en statussen',
    lead: 'De weg van een kandidaat in grote stappen (fasen) en kleine stappen daarbinnen (statussen).',
  },
  route: { title: 'Routes', lead: 'Wegen naar een bevoegdheid of een baan.' },
  qualification: { title: 'Bevoegdheden', lead: 'Wat iemand mag geven, of wil gaan geven.' },
  sector: { title: 'Sectoren', lead: 'Soorten onderwijs.' },
  jobRole: { title: 'Functies', lead: 'Wat iemand op een school doet of wil doen.' },
  audience: { title: 'Doelgroepen', lead: 'Uit welke situatie iemand komt.' },
  source: { title: 'Herkomst', lead: 'Langs welke weg iemand bij het loket kwam.' },
  exitReason: { title: 'Redenen van uitstroom', lead: 'Waarom iemand met het traject stopt.' },
  priorEducation: { title: 'Vooropleidingen', lead: 'De hoogste opleiding die iemand afmaakte.' },
  suitability: { title: 'Geschiktheidsonderzoek', lead: 'Hoe ver het onderzoek is.' },
  interaction: { title: 'Contactmomenten', lead: 'Hoe een contact met een kandidaat ging.' },
  activity: { title: 'Activiteiten', lead: 'Soorten oriëntatieactiviteiten.' },
  schoolLink: { title: 'Kandidaat en school', lead: 'Hoe ver een kandidaat met een school is.' },
} as const satisfies Record<GlossaryListId, { title: string; lead: string }>;

export const help = {
  title: 'Hulp',
  menu: 'Onderdelen van hulp',
  pages: {
    start: 'Beginnen',
    glossary: 'Begrippen',
    practice: 'Oefenen',
    wishes: 'Wensen',
    sessions: 'Sessies',
  },
  steps: {
    title: 'Eerste stappen',
    lead: {
      viewer: 'U kijkt mee in deze regio. Zo vindt u snel de weg.',
      editor: 'U begeleidt kandidaten. In zes stappen bent u aan het werk.',
      regionAdmin: 'U beheert de regio en begeleidt kandidaten. Begin met de instellingen.',
    },
    practice: {
      title: 'Oefen eerst',
      text: 'In uw eigen oefenregio kan niets misgaan: iedereen daar is verzonnen.',
    },
    region: {
      title: 'Controleer de regio',
      text: 'Kloppen de naam, de gemeenten en de bewaartermijnen?',
    },
    people: {
      title: 'Nodig uw collega’s uit',
      text: 'Bij Beheer bepaalt u wie er meewerkt en wie er meekijkt.',
    },
    today: {
      title: 'Begin bij Vandaag',
      text: 'Daar staat wie zich net heeft gemeld en wie lang niets heeft gehoord.',
    },
    add: {
      title: 'Voeg een kandidaat toe',
      text: 'Wie belt of binnenloopt, zet u er zelf in. Wie het formulier op de website invult, komt er vanzelf in.',
    },
    edit: {
      title: 'Werk een dossier bij',
      text: 'Open een kandidaat en klik op een veld. Met Enter is het bewaard.',
    },
    move: {
      title: 'Zet een kandidaat een fase verder',
      text: 'Dat doet u in het dossier. Zo blijven de cijfers kloppen.',
    },
    figures: {
      title: 'Bekijk de cijfers',
      text: 'Hoeveel kandidaten zijn er, voor welk vak en in welke fase? Klik op een getal om te zien wie het zijn.',
    },
    find: {
      title: 'Zoek een kandidaat',
      text: 'Typ een naam, of filter de lijst op vak, sector of fase.',
    },
    read: {
      title: 'Lees een dossier',
      text: 'Klik op een naam. U leest alles mee; wijzigen doet een bewerker.',
    },
    glossary: {
      title: 'Leer de begrippen',
      text: 'Wat is een route, en wanneer heet iemand zij-instromer?',
    },
  },
  support: {
    title: 'Hulp vragen',
    lead: 'Komt u er niet uit? Vraag het ons.',
    email: 'E-mail',
    phone: 'Telefoon',
    hours: 'Bereikbaar',
    none: 'Hier komt te staan bij wie u terechtkunt. Vraag het tot dan aan de beheerder van uw regio.',
    edit: {
      title: 'Ondersteuning',
      lead: 'Dit zien de gebruikers van alle regio’s op hun hulppagina.',
      name: 'Naam',
      nameHint: 'Van een persoon of een team',
      email: 'E-mailadres',
      phone: 'Telefoonnummer',
      hours: 'Bereikbaar',
      hoursHint: 'Bijvoorbeeld: op werkdagen van 9 tot 17 uur',
      save: 'Bewaren',
      saved: 'Bewaard. Iedereen ziet het meteen.',
    },
  },
  next: {
    title: 'Volgende gezamenlijke sessie',
    none: 'Er is nog geen datum bekend.',
    all: 'Alle sessies',
  },
  shortcuts: {
    title: 'Sneltoetsen',
    everywhere: 'Overal',
    inDossier: 'In een dossier',
    find: 'Zoek een kandidaat, pagina of opdracht',
    choose: 'Kies in de lijst; Enter opent',
    close: 'Sluit, zonder iets te doen',
    open: 'Open een veld om het te wijzigen',
    save: 'Bewaar het veld',
    saveText: 'Bewaar een lange tekst',
    undo: 'Laat het veld zoals het was',
  },
  glossary: {
    title: 'Gemeenschappelijke taal',
    lead: 'Dezelfde woorden in alle regio’s: dan begrijpen we elkaar en zijn cijfers te vergelijken.',
    search: 'Zoek een begrip',
    print: 'Afdrukken',
    found_zero: 'Geen begrippen gevonden',
    found_one: '{{number}} begrip',
    found_other: '{{number}} begrippen',
    none: {
      title: 'Geen begrip gevonden',
      lead: 'Voor “{{text}}” staat hier niets. Probeer een ander woord, of een deel ervan.',
      all: 'Toon alle begrippen',
    },
    jump: 'Ga naar een onderdeel',
    link: 'Link naar {{term}}',
    lists,
  },
} as const;
