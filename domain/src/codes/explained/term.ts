// Words that everybody in the field uses, and each a little differently. `code` makes the address of a term.
import type { CodeItem } from '../code-list.ts';

type Term = CodeItem & { readonly explanation: string };

export const terms = [
  {
    code: 'adviesgesprek',
    nl: 'Adviesgesprek',
    explanation: 'Het eerste inhoudelijke gesprek met een kandidaat. Ook wel: intake.',
  },
  {
    code: 'bevoegdheid',
    nl: 'Bevoegdheid',
    explanation:
      'Het recht om les te geven in een vak of in een soort onderwijs. Het hoort bij een diploma.',
  },
  {
    code: 'bewaartermijn',
    nl: 'Bewaartermijn',
    explanation:
      'Hoe lang een dossier na het afsluiten blijft: zonder toestemming een paar weken, met toestemming hoogstens een jaar. Daarna verdwijnt het vanzelf.',
  },
  {
    code: 'bewerker',
    nl: 'Bewerker',
    explanation: 'Begeleidt kandidaten en werkt hun dossiers bij.',
  },
  {
    code: 'brin',
    nl: 'BRIN',
    explanation: 'Het nummer waaronder een school of instelling bij de overheid bekend is.',
  },
  {
    code: 'contactmoment',
    nl: 'Contactmoment',
    explanation: 'Een gesprek, bericht of doorverwijzing die in het dossier is vastgelegd.',
  },
  {
    code: 'contactpersoon',
    nl: 'Contactpersoon',
    explanation: 'Iemand bij een school, opleiding of organisatie met wie de regio contact heeft.',
  },
  {
    code: 'doorstromer',
    nl: 'Doorstromer',
    explanation: 'Werkt al in het onderwijs en gaat naar een andere functie of sector.',
  },
  {
    code: 'doorverwijzing',
    nl: 'Doorverwijzing',
    explanation: 'De kandidaat krijgt het advies om naar een school, opleiding of loket te gaan.',
  },
  {
    code: 'dossier',
    nl: 'Overstapdossier',
    explanation: 'Alles wat over de overstap van één kandidaat is vastgelegd.',
  },
  {
    code: 'eigen-werkplek',
    nl: 'Eigen werkplek',
    explanation:
      'Een computer die alleen van u is. Daar mogen gegevens bewaard blijven, zodat u zonder verbinding verder kunt.',
  },
  {
    code: 'fase',
    nl: 'Fase',
    explanation: 'Een grote stap op de weg naar het onderwijs. Elke fase heeft een paar statussen.',
  },
  {
    code: 'geschiktheidsonderzoek',
    nl: 'Geschiktheidsonderzoek',
    explanation:
      'Onderzoek of een zij-instromer meteen voor de klas kan en binnen twee jaar bevoegd kan zijn.',
  },
  {
    code: 'gezamenlijke-basis',
    nl: 'Gezamenlijke basis',
    explanation:
      'Wat in alle regio’s hetzelfde is: fasen, lijsten en velden. Zo zijn cijfers te vergelijken.',
  },
  {
    code: 'herintreder',
    nl: 'Herintreder',
    explanation: 'Heeft een bevoegdheid, werkte een tijd buiten het onderwijs en komt terug.',
  },
  {
    code: 'hoofdsector',
    nl: 'Hoofdsector',
    explanation:
      'De sector waar iemands voorkeur ligt. Die telt in de verhouding tussen sectoren, zodat niemand dubbel telt.',
  },
  {
    code: 'hybride-docent',
    nl: 'Hybride docent',
    explanation: 'Geeft les en heeft daarnaast ander werk.',
  },
  {
    code: 'in-begeleiding',
    nl: 'In begeleiding',
    explanation: 'Iedereen die zich heeft gemeld en niet is uitgestroomd.',
  },
  {
    code: 'in-de-wacht',
    nl: 'In de wacht',
    explanation: 'De kandidaat komt er later op terug, op een dag die in het dossier staat.',
  },
  {
    code: 'instroommakelaar',
    nl: 'Instroommakelaar',
    explanation: 'Adviseur die kandidaten en scholen bij elkaar brengt.',
  },
  {
    code: 'kandidaat',
    nl: 'Kandidaat',
    explanation: 'Iemand die in het onderwijs wil werken en een dossier in de regio heeft.',
  },
  {
    code: 'kennismakingsgesprek',
    nl: 'Kennismakingsgesprek',
    explanation: 'Een gesprek van een kandidaat met een school.',
  },
  {
    code: 'kerngegevens',
    nl: 'Kerngegevens',
    explanation: 'De cijfers waarover regio’s rapporteren.',
  },
  {
    code: 'klantreis',
    nl: 'Klantreis',
    explanation: 'De hele weg van de eerste belangstelling tot een vaste plek in het onderwijs.',
  },
  {
    code: 'lerarenopleiding',
    nl: 'Lerarenopleiding',
    explanation: 'Een opleiding die tot een bevoegdheid leidt, aan een hogeschool of universiteit.',
  },
  {
    code: 'lezer',
    nl: 'Lezer',
    explanation: 'Kijkt mee met kandidaten en cijfers en wijzigt niets.',
  },
  {
    code: 'maatwerk',
    nl: 'Maatwerk',
    explanation: 'Wat een regio zelf aan de gezamenlijke basis toevoegt, zoals eigen velden.',
  },
  {
    code: 'meeloopdag',
    nl: 'Meeloopdag',
    explanation: 'Een dag waarop een kandidaat op een school meeloopt.',
  },
  {
    code: 'oefenregio',
    nl: 'Oefenregio',
    explanation:
      'Een regio met verzonnen kandidaten, waarin u alles kunt uitproberen. Niemand anders kan erin kijken en er gaat geen e-mail uit.',
  },
  {
    code: 'onderwijsloket',
    nl: 'Onderwijsloket (landelijk)',
    explanation: 'Landelijk punt voor vragen over werken in het onderwijs. Verwijst naar regio’s.',
  },
  {
    code: 'onderwijsregio',
    nl: 'Onderwijsregio',
    explanation:
      'Schoolbesturen en lerarenopleidingen die samen zorgen voor genoeg goed personeel in hun gebied of sector. Vroeger: RAP-regio.',
  },
  {
    code: 'opleidingsvorm',
    nl: 'Opleidingsvorm',
    explanation: 'Voltijd, deeltijd of duaal; in het mbo ook bol of bbl.',
  },
  {
    code: 'oppakken',
    nl: 'Oppakken',
    explanation: 'Als eerste contact zoeken met iemand die zich net heeft gemeld.',
  },
  {
    code: 'orientatieactiviteit',
    nl: 'Oriëntatieactiviteit',
    explanation:
      'Een bijeenkomst, webinar, meeloopdag of training om het onderwijs te leren kennen.',
  },
  {
    code: 'orientatietraject',
    nl: 'Oriëntatietraject',
    explanation: 'Een programma van meer dagen om het werk te leren kennen.',
  },
  {
    code: 'overstapper',
    nl: 'Overstapper',
    explanation: 'Werkt nu buiten het onderwijs en wil er gaan werken.',
  },
  {
    code: 'penvoerder',
    nl: 'Penvoerder',
    explanation: 'De partner in de regio die de subsidie aanvraagt en verantwoordt.',
  },
  {
    code: 'platformbeheerder',
    nl: 'Platformbeheerder',
    explanation: 'Beheert Instroom voor alle regio’s en ziet geen kandidaten.',
  },
  {
    code: 'regiobeheerder',
    nl: 'Regiobeheerder',
    explanation: 'Bewerker die ook de instellingen en de medewerkers van de regio beheert.',
  },
  {
    code: 'regioloket',
    nl: 'Regioloket',
    explanation: 'Het loket van een regio voor mensen die in het onderwijs willen werken.',
  },
  {
    code: 'route',
    nl: 'Route',
    explanation: 'De weg waarlangs een kandidaat aan een bevoegdheid of een baan komt.',
  },
  {
    code: 'schoolbestuur',
    nl: 'Schoolbestuur',
    explanation: 'De werkgever van een of meer scholen. Ook wel: bevoegd gezag.',
  },
  {
    code: 'status',
    nl: 'Status',
    explanation: 'Een kleine stap binnen een fase.',
  },
  {
    code: 'stil',
    nl: 'Dreigt stil te vallen',
    explanation: 'In begeleiding, maar langer zonder contact dan de regio wil.',
  },
  {
    code: 'tekortvak',
    nl: 'Tekortvak',
    explanation: 'Een vak waarvoor scholen te weinig leraren vinden.',
  },
  {
    code: 'toestemming',
    nl: 'Toestemming',
    explanation:
      'Wat een kandidaat goed vindt: wanneer gegeven, voor welke privacyverklaring en hoe. Intrekken kan altijd.',
  },
  {
    code: 'uitstroom',
    nl: 'Uitstroom',
    explanation: 'Stoppen met het traject, met een reden.',
  },
  {
    code: 'vak',
    nl: 'Vak',
    explanation:
      'Wat iemand op school geeft, zoals wiskunde. In het basisonderwijs: de hele groep.',
  },
  {
    code: 'verwerkersovereenkomst',
    nl: 'Verwerkersovereenkomst',
    explanation:
      'De afspraak tussen een regio en het platform over hoe met persoonsgegevens wordt omgegaan.',
  },
  {
    code: 'vestiging',
    nl: 'Vestiging',
    explanation: 'Een gebouw van een school, met een eigen adres.',
  },
  {
    code: 'vooropleiding',
    nl: 'Vooropleiding',
    explanation: 'De hoogste opleiding die een kandidaat heeft afgemaakt.',
  },
  {
    code: 'voorstel',
    nl: 'Voorstel',
    explanation:
      'Wat iemand opnieuw op de website invulde terwijl er al een dossier is. U beslist wat ervan wordt overgenomen.',
  },
  {
    code: 'warme-overdracht',
    nl: 'Warme overdracht',
    explanation:
      'De kandidaat gaat naar een ander loket of een andere regio, en u praat de collega daar bij.',
  },
  {
    code: 'zij-instromer',
    nl: 'Zij-instromer',
    explanation: 'Overstapper die op een school werkt en tegelijk voor de bevoegdheid leert.',
  },
] as const satisfies readonly Term[];
