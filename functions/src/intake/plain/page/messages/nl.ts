// What a visitor reads on a page of ours, beside the texts of the form itself (domain/src/form/texts).
import { oneOf } from './one-of.ts';

export const nl = {
  error: 'Fout',
  otherLanguage: 'English',
  onlyWhen: (question: string, answers: string[]) =>
    `Alleen invullen als je bij “${question}” hebt gekozen voor ${oneOf(answers, 'of')}.`,
  requiredWhen: (question: string, answers: string[]) =>
    `Verplicht als je bij “${question}” hebt gekozen voor ${oneOf(answers, 'of')}. Anders sla je deze vraag over.`,
  notSent: 'Je formulier is niet verstuurd.',
  back: 'Ga met de knop Terug van je browser naar het formulier. Wat je hebt ingevuld staat er dan nog.',
  contact: 'Neem op een andere manier contact op met het loket.',
  form_not_found: {
    title: 'Dit formulier is er niet',
    text: 'Het formulier bestaat niet of is gesloten.',
  },
  origin_not_allowed: {
    title: 'Dit formulier kan hier niet worden verstuurd',
    text: 'De website waar het formulier op staat, mag het niet versturen.',
  },
  too_large: {
    title: 'Je tekst is te lang om te versturen',
    text: 'Er staat meer tekst in het formulier dan wij kunnen ontvangen. Maak je tekst korter en verstuur het formulier opnieuw.',
  },
  too_many: {
    title: 'Er komen nu te veel formulieren binnen',
    text: 'Wacht een paar minuten en verstuur het formulier dan opnieuw.',
  },
  invalid_input: {
    title: 'Je formulier is niet aangekomen',
    text: 'De website heeft het verstuurd op een manier die wij niet kunnen lezen.',
  },
  internal: {
    title: 'Er is een storing bij ons',
    text: 'Verstuur het formulier over een paar minuten opnieuw.',
  },
  stillFilledIn: 'Je antwoorden staan nog in het formulier hieronder.',
};

export type PageTexts = typeof nl;
