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
  howTo: {
    title: 'Formulieren, activiteiten en cijfers',
    agendaCode: 'De code voor uw website:',
    topics: {
      forms: {
        title: 'Een formulier maken en publiceren',
        open: 'Naar Formulieren',
        steps: [
          'Ga naar Beheer, Formulieren en kies “Formulier maken”. Geef het een naam en zeg waarvoor het is.',
          'Kies bij Vragen wat u vraagt. Slepen verandert de volgorde; achter de puntjes staat wat u met een vraag kunt doen.',
          'Rechts ziet u het formulier zoals bezoekers het zien. Met “Proefverzending” probeert u het uit; er wordt niets bewaard.',
          'Kies “Publiceren”. Pas dan zien bezoekers wat u hebt gemaakt. Een eerdere versie zet u terug bij Eerdere versies.',
        ],
      },
      website: {
        title: 'Een formulier op uw website zetten',
        open: 'Naar Formulieren',
        steps: [
          'Open het formulier. Zet bij Uiterlijk en websites het adres van uw website in de lijst en publiceer het.',
          'Kopieer bij Op de website zetten de code en geef die aan wie uw website beheert.',
          'Kan de website geen code aan? Link dan naar de eigen pagina van het formulier.',
        ],
      },
      inbox: {
        title: 'Nakijken wat is binnengekomen',
        open: 'Naar Binnengekomen',
        steps: [
          'Wie een formulier invult, krijgt vanzelf een dossier. Wat lijkt op reclame of een computerprogramma, wacht bij Binnengekomen.',
          'Lees wat is ingevuld. Is het echt? Kies “Vrijgeven”: dan komt er een dossier.',
          'Is het onzin? Kies “Weggooien”. Daarna kunt u dat nog even ongedaan maken.',
          'Ging er iets mis bij het verwerken? Kies “Opnieuw proberen”. Er is niets verloren.',
        ],
      },
      activities: {
        title: 'Een activiteit maken',
        open: 'Naar Activiteiten',
        steps: [
          'Kies “Nieuwe activiteit” en vul in wat het is, wanneer en waar.',
          'Kies een aanmeldformulier als kandidaten zichzelf mogen aanmelden. Een regiobeheerder maakt dat formulier.',
          'Bewaar als concept, of publiceer. Na publiceren staat de activiteit op de openbare agenda.',
          'Verandert u later de dag, de tijd of de plaats? Wie is aangemeld, krijgt daar een mail over.',
        ],
      },
      places: {
        title: 'Plaatsen en de wachtlijst',
        open: 'Naar Activiteiten',
        steps: [
          'Plaatsen gaan op volgorde van aanmelden. Wie een plaats heeft, krijgt een mail met een bestand voor de agenda.',
          'Is het vol? Dan komt iemand op de wachtlijst, als u die hebt aangezet.',
          'Meldt iemand zich af? Dan krijgt de eerste van de wachtlijst vanzelf de plaats, met een mail.',
          'U kunt zelf kandidaten aanmelden en afmelden op de pagina van de activiteit of in het dossier.',
        ],
      },
      attendance: {
        title: 'Bijhouden wie er kwam',
        open: 'Naar Activiteiten',
        steps: [
          'Open de activiteit op uw telefoon en kies “Presentielijst”.',
          'Tik op een naam: gekomen. Nog een keer: niet gekomen. Ook zonder verbinding kunt u doorgaan.',
          'Staat iemand niet op de lijst? Voeg die onderaan toe.',
          'Na afloop krijgt wie er was de link naar de evaluatie, en komen de taken klaar te staan die u hebt gekozen.',
        ],
      },
      agenda: {
        title: 'De agenda op uw website',
        open: 'Naar Activiteiten',
        steps: [
          'De openbare agenda heeft een eigen adres. U vindt het op de pagina van een activiteit, bij Links voor kandidaten.',
          'De agenda kan ook in uw website staan. Geef de code hieronder aan wie uw website beheert.',
          'De agenda loopt vanzelf mee: wat u publiceert of afgelast, verandert daar binnen vijf minuten.',
        ],
      },
      dashboards: {
        title: 'Een eigen overzicht van cijfers maken',
        open: 'Naar Cijfers',
        steps: [
          'Open bij Cijfers het onderdeel dat er het meest op lijkt. Kies “Eigen overzichten” en dan “Nieuw overzicht”.',
          'Vink aan wat erop moet staan, uit alle onderdelen. Sleep het in uw volgorde, of gebruik de pijltjes op het toetsenbord.',
          'Staat er een filter aan? Dan wordt dat bewaard met het overzicht, als u dat aangevinkt laat.',
          'Bewerkers en regiobeheerders kunnen een overzicht delen met iedereen in de regio. Alleen de maker kan het wijzigen.',
          'Gebruikt u een schermlezer? Die leest voor wat er verandert. Met “Wijzigingen voorlezen” bovenaan Cijfers zet u dat uit en aan.',
        ],
      },
      screen: {
        title: 'Cijfers op een scherm in de hal',
        open: 'Naar Cijfers',
        steps: [
          'Kies bij Cijfers “Op een scherm”, vink aan wat er beurtelings moet staan en kies “Tonen”.',
          'Het scherm toont geen namen en opent niets. Aantallen van 1 tot en met 4 zijn weggelaten.',
          'Beweeg de muis voor de knoppen: pauze, vorige, volgende en sluiten. Escape sluit ook.',
          'Het scherm blijft staan zolang u het niet sluit. Sluit iemand het later dan u inactief mag zijn, dan wordt u uitgelogd.',
        ],
      },
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
    inList: 'In de lijst met kandidaten',
    nextRow: 'Naar de volgende kandidaat',
    previousRow: 'Naar de vorige kandidaat',
    openRow: 'Open het dossier',
    selectRow: 'Selecteer de kandidaat, of haal hem uit de selectie',
    selectRange: 'Selecteer alle kandidaten tot hier',
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
