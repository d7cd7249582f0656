// Figures that are computed from others when somebody looks.
import type { Figure } from './figure.ts';

const neverWas =
  'Spam, tests en dubbele aanmeldingen tellen niet mee, zodra het dossier daarom is gesloten.';
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
  submissions: {
    nl: 'Inzendingen van formulieren',
    counts:
      'Alles wat via een formulier binnenkwam, per maand en per website, wat er ook van werd. Elke inzending telt één keer.',
    leavesOut: 'Proefinzendingen tellen niet mee.',
    ...{ unit: 'submissions', fresh: 'live' },
  },
} as const satisfies Record<string, Figure>;
