// The lists of tasks that every region begins with. A region's own documents are made of them once; what it changes
// there stays its own.
import type { CodeItem } from './code-list.ts';

interface BaseTaskTemplate extends CodeItem {
  readonly items: readonly { readonly nl: string; readonly dueOffsetDays: number }[];
}

export const baseTaskTemplates = [
  {
    code: 'first_contact',
    nl: 'Nieuwe kandidaat oppakken',
    items: [
      { nl: 'Bellen om kennis te maken', dueOffsetDays: 1 },
      { nl: 'Adviesgesprek plannen', dueOffsetDays: 3 },
      { nl: 'Adviesgesprek voeren en vastleggen', dueOffsetDays: 10 },
      { nl: 'Nabellen: wat is de volgende stap?', dueOffsetDays: 24 },
    ],
  },
  {
    code: 'shadowing_day',
    nl: 'Meeloopdag regelen',
    items: [
      { nl: 'Bespreken wat de kandidaat wil zien', dueOffsetDays: 0 },
      { nl: 'School vragen om een meeloopdag', dueOffsetDays: 3 },
      { nl: 'Dag en contactpersoon bevestigen', dueOffsetDays: 10 },
      { nl: 'Meeloopdag nabespreken', dueOffsetDays: 28 },
    ],
  },
  {
    code: 'introduction',
    nl: 'Kandidaat voorstellen aan een school',
    items: [
      { nl: 'Toestemming vragen om gegevens te delen', dueOffsetDays: 0 },
      { nl: 'Kandidaat voorstellen aan de school', dueOffsetDays: 2 },
      { nl: 'School vragen om een reactie', dueOffsetDays: 9 },
      { nl: 'Kennismakingsgesprek nabespreken', dueOffsetDays: 21 },
    ],
  },
  {
    code: 'lateral_entry',
    nl: 'Zij-instroom voorbereiden',
    items: [
      { nl: 'Vooropleiding en diploma’s nagaan', dueOffsetDays: 3 },
      { nl: 'Werkgever en begeleiding op de school afspreken', dueOffsetDays: 14 },
      { nl: 'Geschiktheidsonderzoek aanvragen', dueOffsetDays: 21 },
      { nl: 'Uitslag van het geschiktheidsonderzoek bespreken', dueOffsetDays: 60 },
      { nl: 'Inschrijving bij de opleiding nagaan', dueOffsetDays: 75 },
      { nl: 'Verklaring omtrent het gedrag (vog) gezien', dueOffsetDays: 90 },
    ],
  },
  {
    code: 'foreign_diploma',
    nl: 'Buitenlands diploma laten erkennen',
    items: [
      { nl: 'Nagaan of het beroep en diploma erkend moeten worden', dueOffsetDays: 3 },
      { nl: 'Aanvraag voor erkenning samen invullen', dueOffsetDays: 14 },
      { nl: 'Taalniveau nagaan en taalcursus bespreken', dueOffsetDays: 21 },
      { nl: 'Uitslag van de aanvraag navragen', dueOffsetDays: 120 },
    ],
  },
  {
    code: 'first_year',
    nl: 'Nazorg in het eerste jaar',
    items: [
      { nl: 'Bellen na de eerste maand', dueOffsetDays: 30 },
      { nl: 'Bellen na honderd dagen', dueOffsetDays: 100 },
      { nl: 'Bellen na een jaar', dueOffsetDays: 365 },
    ],
  },
] as const satisfies readonly BaseTaskTemplate[];
