// What the phases and their statuses mean.
import type { Phase, Status } from '../phase.ts';

export const explainedPhases: Record<Phase, string> = {
  new: 'De kandidaat heeft zich gemeld. Er is nog geen gesprek geweest.',
  orienting:
    'De kandidaat onderzoekt of het onderwijs past en welke route daarbij hoort, met gesprekken, meeloopdagen en oriëntatietrajecten.',
  matching:
    'De kandidaat weet wat het moet worden en zoekt, met hulp van het loket, een school of leerwerkplek.',
  preparing:
    'Er is een school of opleiding gevonden. Nu wordt alles geregeld: het geschiktheidsonderzoek, de inschrijving en het contract.',
  training:
    'De kandidaat volgt de opleiding die tot een bevoegdheid leidt, vaak naast werk op een school.',
  employed: 'De kandidaat werkt in het onderwijs: al bevoegd, of daarnaar op weg.',
  exited:
    'De kandidaat is gestopt met het traject. De reden wordt vastgelegd en daarna begint de bewaartermijn.',
};

export const explainedStatuses: Record<Status, string> = {
  untouched: 'Nog niemand van het loket heeft contact gezocht.',
  attempted: 'Er is gebeld of gemaild, maar nog niemand gesproken.',
  intake_planned: 'Er staat een afspraak voor het eerste gesprek.',
  intake_done: 'Het eerste inhoudelijke gesprek is geweest.',
  exploring: 'De kandidaat zoekt zelf verder en meldt zich bij vragen.',
  activity_planned: 'De kandidaat is aangemeld voor een activiteit, zoals een meeloopdag.',
  programme_running: 'De kandidaat volgt een oriëntatietraject van meer dagen.',
  oriented: 'De kandidaat weet of het onderwijs past en wat de volgende stap is.',
  seeking_school: 'Er wordt gezocht naar een school of leerwerkplek.',
  introduced: 'Een school kent de kandidaat, met toestemming van de kandidaat.',
  in_talks: 'De school en de kandidaat praten met elkaar over een plek.',
  matched: 'De school en de kandidaat willen met elkaar verder.',
  assessment_requested: 'Het onderzoek is aangevraagd. De uitslag is er nog niet.',
  assessment_passed: 'De uitslag van het geschiktheidsonderzoek is positief.',
  enrolling: 'De inschrijving bij de opleiding loopt.',
  contracting: 'De school en de kandidaat regelen het contract.',
  started: 'De opleiding is begonnen.',
  delayed: 'De opleiding duurt langer dan gepland.',
  finishing: 'De opleiding is bijna klaar.',
  employed_unqualified: 'Werkt op een school en heeft de bevoegdheid nog niet.',
  employed_qualified: 'Werkt op een school en heeft de bevoegdheid voor dat werk.',
  aftercare: 'Het loket houdt nog contact, zodat de start goed gaat.',
  completed: 'De begeleiding is klaar.',
  exited: 'Gestopt met het traject.',
};
