// What a visitor reads of what only the script does: loading, sending again, searching. The form's own texts stand in
// domain/src/form/texts, where the form without script finds them too.

export const nl = {
  subjectSearch: {
    label: 'Zoek een vak',
    found: (count: number) =>
      count === 0
        ? 'Geen vak gevonden'
        : count === 1
          ? '1 vak gevonden'
          : `${count} vakken gevonden`,
  },
  steps: {
    next: 'Volgende',
    back: 'Vorige',
    progress: (step: number, steps: number) => `Stap ${step} van ${steps}`,
    summary: {
      title: 'Deze stap is nog niet klaar',
      text: 'Verander dit en ga dan verder:',
    },
  },
  /** Said to who cannot see that a question came or went. */
  conditions: {
    appeared: (labels: string[]) => `Nieuwe vraag: “${labels.join('”, “')}”.`,
    gone: (labels: string[]) => `Deze vraag hoeft niet meer: “${labels.join('”, “')}”.`,
  },
  sendAgain: 'Opnieuw versturen',
  sending: 'Bezig met versturen…',
  failures: {
    network: 'Het versturen is niet gelukt. Misschien is er geen internet.',
    server: 'Het versturen is niet gelukt. Er is een storing bij ons.',
    too_many: 'Het versturen is nu niet gelukt. Er komen op dit moment te veel formulieren binnen.',
  },
  kept: 'Je antwoorden staan nog in het formulier.',
  retrying: 'We proberen het zo vanzelf nog een keer. Laat deze pagina open.',
  tryYourself: 'Kies “Opnieuw versturen” om het nog een keer te proberen.',
  refusals: {
    too_large: 'Het formulier is te groot om te versturen. Maak je teksten korter.',
    closed:
      'Dit formulier kan nu niet worden verstuurd. Neem op een andere manier contact op met het loket.',
    rejected:
      'Het formulier kon niet worden verwerkt. Laad de pagina opnieuw of neem op een andere manier contact op.',
  },
  loading: 'Het formulier wordt geladen…',
  notLoaded: 'Het formulier laden is niet gelukt. Controleer of je internet hebt.',
  loadAgain: 'Opnieuw proberen',
  unavailable: 'Dit formulier is er nu niet. Neem op een andere manier contact op met het loket.',
};

export type ScriptTexts = typeof nl;
