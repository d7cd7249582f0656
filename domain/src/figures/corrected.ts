// What was taken back: sign-ups of which it turned out that nobody was a candidate.
import type { Figure } from './figure.ts';

export const corrected: Figure & { column: string } = {
  nl: 'Teruggenomen aanmeldingen',
  column: 'Reden',
  counts:
    'Aanmeldingen waarvan later bleek dat het geen kandidaat was: spam, een test of een dubbele aanmelding. Zij zijn uit alle andere aantallen van hun maanden gehaald en staan hier, in de maand van de aanmelding.',
  unit: 'signUps',
  fresh: 'booked',
};
