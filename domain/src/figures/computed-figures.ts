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
  signUpsByMonth: {
    nl: 'Aanmeldingen per maand',
    counts:
      'Aanmeldingen in de laatste twaalf maanden, langs welke weg dan ook. Wie later uitstroomt of wordt verwijderd, blijft meetellen. De laatste maand is nog niet voorbij.',
    leavesOut: 'Spam, tests en dubbele aanmeldingen tellen niet mee.',
    ...{ unit: 'signUps', fresh: 'live' },
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
  byAdviser: {
    nl: 'Kandidaten per adviseur',
    counts:
      'Kandidaten in begeleiding, naar de adviseur van hun dossier. Dreigt stil te vallen: langer geen contact dan de norm van de regio voor hun fase. Weer oppakken: de afgesproken dag is voorbij en er was daarna geen contact.',
    leavesOut:
      'Wie in de wacht staat, afgerond is of nog niet is opgepakt, dreigt niet stil te vallen.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  schoolContact: {
    nl: 'Contact met scholen',
    counts:
      'Kandidaten in begeleiding die met minstens één school in contact zijn, naast alle kandidaten in die fase.',
    leavesOut: 'Een school die nee zei, of waar de kandidaat nee tegen zei, telt niet mee.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
  subjectByStanding: {
    nl: 'Vakken en bevoegdheid nu',
    counts:
      'Kandidaten in begeleiding, naar het vak dat zij willen geven en of zij al bevoegd zijn. Bevoegd: wie een onderwijsbevoegdheid heeft, voor welk vak of welke sector dan ook, of de status Werkzaam en bevoegd. In opleiding: wie nog niet bevoegd is en in de fase In opleiding staat. Wie meer vakken kiest, telt bij elk vak.',
    leavesOut: 'Wie geen vak noemt, telt hier niet mee.',
    ...{ unit: 'choices', fresh: 'asOf' },
  },
  dataQuality: {
    nl: 'Wat in dossiers ontbreekt',
    counts:
      'Kandidaten in begeleiding van wie een gegeven ontbreekt dat in hun fase nodig is. Een vak is alleen nodig voor wie les wil geven in het vo, mbo, pro of ho. Voorstellen: wie zich opnieuw aanmeldde en van wie nog niemand bekeek wat er is ingevuld.',
    leavesOut: 'Wat in een latere fase pas nodig is, telt nog niet.',
    ...{ unit: 'candidates', fresh: 'asOf' },
  },
} as const satisfies Record<string, Figure & { column?: string }>;
