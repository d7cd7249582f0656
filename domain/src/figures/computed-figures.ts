// Figures that are computed from others when somebody looks.
import { type Figure, neverWas } from './figure.ts';

const opensNoList = 'Dit getal opent geen lijst, omdat het ook telt wie er niet meer is.';

export const computedFigures = {
  underWay: {
    nl: 'In begeleiding',
    counts:
      'Alle kandidaten met een dossier die niet zijn uitgestroomd, in welke fase zij ook staan.',
    ...{ unit: 'candidates', fresh: 'live' },
  },
  untouched: {
    nl: 'Nog niet opgepakt',
    counts:
      'Kandidaten met de status Nog niet opgepakt: zij zijn aangemeld, en nog niemand heeft contact geprobeerd.',
    ...{ unit: 'candidates', fresh: 'live' },
  },
  newThisWeek: {
    nl: 'Nieuw deze week',
    counts:
      'Aanmeldingen sinds maandag 0.00 uur, langs welke weg dan ook. Wie daarna uitstroomt of wordt verwijderd, blijft meetellen.',
    leavesOut: `${neverWas} ${opensNoList}`,
    ...{ unit: 'signUps', fresh: 'live' },
  },
  newThisMonth: {
    nl: 'Nieuw deze maand',
    counts:
      'Aanmeldingen sinds de eerste dag van deze maand, langs welke weg dan ook. Wie daarna uitstroomt of wordt verwijderd, blijft meetellen.',
    leavesOut: `${neverWas} ${opensNoList}`,
    ...{ unit: 'signUps', fresh: 'live' },
  },
  sectorRatio: {
    nl: 'Verhouding po : vo',
    counts:
      'Kandidaten in begeleiding met als voorkeur primair onderwijs (po) en voortgezet onderwijs (vo). Iedere kandidaat telt hoogstens één keer.',
    leavesOut: 'Wie geen voorkeur heeft genoemd, telt hier niet mee.',
    ...{ unit: 'candidates', fresh: 'live' },
  },
  matchesByMonth: {
    nl: 'Matches per maand',
    counts:
      'Hoe vaak een kandidaat de status Match kreeg, in de laatste twaalf maanden. Wie later met een andere school verdergaat, telt nog een keer. De laatste maand is nog niet voorbij.',
    leavesOut:
      'Een status die binnen een minuut weer is gewijzigd, telt niet: dat was een vergissing. Spam, tests en dubbele aanmeldingen tellen niet mee.',
    ...{ unit: 'steps', fresh: 'booked' },
  },
  signUpsByMonth: {
    nl: 'Aanmeldingen per maand',
    counts:
      'Aanmeldingen in de laatste twaalf maanden, langs welke weg dan ook. Wie later uitstroomt of wordt verwijderd, blijft meetellen. De laatste maand is nog niet voorbij.',
    leavesOut: 'Spam, tests en dubbele aanmeldingen tellen niet mee.',
    ...{ unit: 'signUps', fresh: 'live' },
  },
  signUpsByMonthKept: {
    nl: 'Aanmeldingen per maand, van wie nog een dossier heeft',
    counts:
      'Kandidaten die nog een dossier hebben en bij het filter passen, naar de maand waarin zij zich aanmeldden, in de laatste twaalf maanden. Het filter kijkt naar wat nu in het dossier staat.',
    leavesOut:
      'Wie is verwijderd, telt niet meer mee. Spam, tests en dubbele aanmeldingen tellen niet mee.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  targets: {
    nl: 'Doelen',
    counts:
      'Per cijfer wat de regio zich voor een kalenderjaar of schooljaar heeft voorgenomen, wat er in dat jaar is geboekt, en welk deel van het doel dat is, naar beneden afgerond op hele procenten. Verwachting: hoeveel het er aan het eind van het jaar zijn als het in hetzelfde tempo doorgaat, naar het aantal dagen dat voorbij is.',
    leavesOut:
      'In de eerste zestig dagen is er nog geen verwachting, en na afloop geen meer. De verwachting houdt geen rekening met vakanties en drukke maanden.',
    ...{ unit: 'steps', fresh: 'asOf' },
  },
  reach: {
    nl: 'Hoe ver komen kandidaten',
    counts:
      'Kandidaten die zich in dit jaar aanmeldden en nog een dossier hebben. Per fase: hoeveel van hen ooit in die fase of verder kwamen, ook als zij daarna teruggingen of uitstroomden. Klik op een getal om te zien wie het zijn.',
    leavesOut:
      'Wie korter dan een minuut in een fase stond, telt daar niet: dat was een vergissing. Wie is verwijderd, telt niet meer mee.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  activities: {
    nl: 'Activiteiten',
    counts:
      'Activiteiten die zijn gepubliceerd en niet zijn afgelast. Aangemeld: wie een plaats heeft of op de wachtlijst staat. Door naar Matchen: van wie kwam, wie binnen 90 dagen na het begin voor het eerst in de fase Matchen of verder kwam. Wie daarna wordt verwijderd, blijft meetellen.',
    leavesOut: 'Wie al in de fase Matchen of verder was, telt niet als doorgegaan.',
    ...{ unit: 'people', fresh: 'live' },
  },
  attendedByKind: {
    nl: 'Naar een activiteit gekomen',
    column: 'Soort activiteit',
    counts:
      'Hoe vaak iemand naar een oriëntatieactiviteit kwam, naar soort, in de maand van de activiteit. Wie zonder aanmelding binnenliep, telt mee. Wie naar twee activiteiten kwam, telt twee keer. Wie daarna wordt verwijderd, blijft meetellen. Wordt de aanwezigheid later verbeterd, dan verandert dit getal mee.',
    leavesOut: 'Activiteiten die zijn afgelast of niet zijn gepubliceerd, tellen niet mee.',
    ...{ unit: 'attendances', fresh: 'live' },
  },
  stillAtWork: {
    nl: 'Na een jaar nog aan het werk',
    column: 'Sector',
    counts:
      'Kandidaten die voor het eerst in de fase Werkzaam kwamen, wie van hen binnen twaalf maanden daarna uitstroomde, om welke reden dan ook en ook als er geen contact meer was, en het aandeel dat niet uitstroomde, naar beneden afgerond op hele procenten. Een maand telt mee zodra iedereen die toen begon een jaar verder is.',
    leavesOut:
      'Wie terugging naar een eerdere fase en niet uitstroomde, telt als nog aan het werk. Ook wie op verzoek is verwijderd zonder uit te stromen: daarvan is niets meer bekend.',
    ...{ unit: 'candidates', fresh: 'booked' },
  },
  referred: {
    nl: 'Doorverwezen',
    column: 'Waarheen',
    counts:
      'Hoe vaak iemand uitstroomde omdat hij of zij verderging in een andere regio of bij een andere organisatie. Het zijn twee van de redenen van uitstroom, bij elkaar.',
    leavesOut: `Een doorverwijzing die alleen als contact is vastgelegd, telt niet: wie in begeleiding bleef, is niet uitgestroomd. ${neverWas}`,
    ...{ unit: 'exits', fresh: 'booked' },
  },
  submissions: {
    nl: 'Inzendingen van formulieren',
    counts:
      'Alles wat via een formulier binnenkwam, per maand en per website, wat er ook van werd. Elke inzending telt één keer.',
    leavesOut: 'Proefinzendingen tellen niet mee.',
    ...{ unit: 'submissions', fresh: 'live' },
  },
  funnel: {
    nl: 'Trechter van een aanmeldperiode',
    counts:
      'Kandidaten die zich in de gekozen periode aanmeldden en nog een dossier hebben. Per fase: hoeveel van hen ooit in die fase of verder kwamen, ook als zij daarna teruggingen of uitstroomden. Dagen: de mediaan van het aantal dagen tussen het begin van de fase en het begin van een volgende fase, van wie doorging, afgerond op hele dagen.',
    leavesOut:
      'Wie korter dan een minuut in een fase stond of is verwijderd, telt niet mee. Bij de dagen telt ook niet mee wie nog in de fase staat, de fase oversloeg of terugging, en van wie de datum niet bekend is.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  responseTime: {
    nl: 'Reactietijd',
    counts:
      'Kandidaten die zich in de gekozen periode aanmeldden en nog een dossier hebben, naar de werkdagen tussen de aanmelding en het eerste contact dat is vastgelegd. De dag van de aanmelding telt niet mee, weekenden en feestdagen ook niet. De mediaan is van wie contact had. Het aandeel binnen vijf werkdagen is van wie contact had of al langer wacht. Nog niet opgepakt: wie die status nu heeft, wanneer de aanmelding ook was.',
    leavesOut:
      'Spam, tests en dubbele aanmeldingen tellen niet mee. Een bericht dat niet aankwam, is geen contact.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  byAdviser: {
    nl: 'Kandidaten per adviseur',
    counts:
      'Kandidaten in begeleiding, naar de adviseur van hun dossier. Dreigt stil te vallen: langer geen contact dan de norm van de regio voor hun fase. Weer oppakken: de afgesproken dag is voorbij en er was daarna geen contact.',
    leavesOut:
      'Wie in de wacht staat, afgerond is of nog niet is opgepakt, dreigt niet stil te vallen.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  tasksByPerson: {
    nl: 'Taken per adviseur',
    counts:
      'Open taken, naar wie ze heeft. Te laat: de dag waarop de taak klaar moest zijn, is voorbij. Niemand: taken van niemand, of van iemand die hier niet meer werkt. Klik op een getal om de taken te zien.',
    leavesOut:
      'Privétaken van anderen tellen niet mee. Het filter van de cijfers geldt hier niet: een taak hoeft niet over een kandidaat te gaan.',
    ...{ unit: 'tasks', fresh: 'live' },
  },
  retention: {
    nl: 'Bewaartermijn van dossiers',
    counts:
      'Dossiers van uitgestroomde kandidaten, naar hoe lang zij nog bewaard mogen worden. De termijn begint als een dossier wordt afgesloten.',
    leavesOut: 'Wie in begeleiding is, telt hier niet mee.',
    ...{ unit: 'dossiers', fresh: 'asOf' },
  },
  schoolContact: {
    nl: 'Contact met scholen',
    counts:
      'Kandidaten in begeleiding die met minstens één school in contact zijn, naast alle kandidaten in die fase.',
    leavesOut: 'Een school die nee zei, of waar de kandidaat nee tegen zei, telt niet mee.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  schoolLinks: {
    nl: 'Contacten met scholen, naar stand',
    counts:
      'Contacten tussen een kandidaat en een school, naar hoe ver zij nu zijn. Wie met meer scholen in contact is, telt bij elk contact. Ook de contacten van wie is uitgestroomd tellen mee, zolang het dossier er is.',
    leavesOut: 'Het filter van de cijfers geldt hier niet: het zijn contacten, en geen kandidaten.',
    ...{ unit: 'schoolLinks', fresh: 'asOf' },
  },
  subjectByStanding: {
    nl: 'Vakken en bevoegdheid nu',
    counts:
      'Kandidaten in begeleiding, naar het vak dat zij willen geven en of zij al bevoegd zijn. Bevoegd: wie een onderwijsbevoegdheid heeft, voor welk vak of welke sector dan ook, of de status Werkzaam en bevoegd. In opleiding: wie nog niet bevoegd is en in de fase In opleiding staat. Wie meer vakken kiest, telt bij elk vak.',
    leavesOut: 'Wie geen vak noemt, telt hier niet mee.',
    ...{ unit: 'choices', fresh: 'asOf' },
  },
  coverage: {
    nl: 'Vacatures en kandidaten per vak',
    counts:
      'Per vak de openstaande vacatures die bij de organisaties in het netwerk van de regio zijn ingevuld, naast de kandidaten in begeleiding die dat vak willen geven. Matchen of verder: wie van deze kandidaten nu in de fase Matchen of een latere fase staat. Wie meer vakken kiest, telt bij elk vak. Fte: de omvang van alle vacatures samen. Zij-instroom: de vacatures die ook voor zij-instromers zijn. Klik op een getal om de organisaties of de kandidaten te zien.',
    leavesOut:
      'Een vacature zonder ingevulde omvang telt niet mee in de fte. Vacatures van organisaties die in de lijst zijn verborgen, tellen niet mee. Het filter van de cijfers geldt voor de kandidaten, en niet voor de vacatures.',
    ...{ unit: 'positions', fresh: 'live' },
  },
  participation: {
    nl: 'Scholen die meedoen',
    counts:
      'Per sector de scholen in het netwerk van de regio die meedoen in de regio, naast alle scholen daar. Bij het mbo tellen de mbo-instellingen. Vestigingen: alle vestigingen van deze scholen; doet een school mee, dan tellen al haar vestigingen als meedoend. Een school zonder bekende vestiging telt als één vestiging. Een school met meer sectoren telt bij elke sector, met al haar vestigingen. Het aandeel is afgerond op hele procenten.',
    leavesOut:
      'Scholen en vestigingen die gesloten zijn, en scholen die in de lijst zijn verborgen, tellen niet mee. Besturen, loketten en hogescholen ook niet. Het filter van de cijfers geldt hier niet.',
    ...{ unit: 'schools', fresh: 'live' },
  },
  dataQuality: {
    nl: 'Wat in dossiers ontbreekt',
    counts:
      'Kandidaten in begeleiding van wie een gegeven ontbreekt dat in hun fase nodig is. Een vak is alleen nodig voor wie les wil geven in het vo, mbo, pro of ho. Voorstellen: wie zich opnieuw aanmeldde en van wie nog niemand bekeek wat er is ingevuld.',
    leavesOut: 'Wat in een latere fase pas nodig is, telt nog niet.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
} as const satisfies Record<string, Figure & { column?: string }>;
