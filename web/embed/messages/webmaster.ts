// What the webmaster of a desk's website reads in the browser's console. No visitor sees this.

export const webmaster = {
  noForm: 'Geef in het script met data-form aan welk formulier hier moet staan.',
  noTarget: (selector: string) => `Op deze pagina staat geen element “${selector}” (data-target).`,
  noPlace:
    'Het script staat in de <head>. Zet het op de plek van het formulier, of noem die plek met data-target.',
  form_not_found: (formId: string) =>
    `Het formulier “${formId}” bestaat niet of is uitgezet. Controleer data-form of vraag de beheerder van de regio.`,
  origin_not_allowed: (formId: string, origin: string) =>
    `Deze website (${origin}) mag het formulier “${formId}” niet tonen. Vraag de beheerder van de regio om het adres toe te voegen.`,
  unreachable: (address: string) =>
    `Geen leesbaar antwoord van ${address}. Staat dit adres in connect-src van uw Content-Security-Policy, klopt data-form en is deze website toegelaten?`,
};

export function tellWebmaster(sentence: string): void {
  // biome-ignore lint/suspicious/noConsole: the console is where the webmaster of another website looks.
  console.error(`Instroom: ${sentence}`);
}
