// What a visitor reads in every form, with and without script, in plain Dutch (B1). Desks speak to career changers as
// "je".
import type { AnswerErrorCode, FormField } from '../answers.ts';

/** What an error sentence can name: the question, and how much fits where that is the problem. */
export type ErrorSubject = { label: string; max: number };

export const nl = {
  required: '(verplicht)',
  introduction: 'Alleen vragen met (verplicht) moet je invullen.',
  newTab: '(opent in een nieuw tabblad)',
  noChoice: 'Maak een keuze',
  labels: {
    firstName: 'Voornaam',
    infix: 'Tussenvoegsel',
    lastName: 'Achternaam',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    sectors: 'Soort onderwijs',
    subjects: 'Vakken',
    qualificationsSought: 'Bevoegdheid die je wilt halen',
    priorEducation: 'Hoogste opleiding die je hebt afgerond',
    municipalityCode: 'Gemeente waar je woont',
    motivation: 'Waarom wil je in het onderwijs werken?',
  } satisfies Record<FormField, string>,
  hints: {
    sectors: 'Waar wil je werken? Je mag meer dan één antwoord kiezen.',
    subjects: 'Welke vakken wil je geven? Je mag meer dan één vak kiezen.',
    qualificationsSought: 'Je mag meer dan één antwoord kiezen.',
    motivation:
      'Zet hier geen burgerservicenummer (BSN) neer en geen informatie over je gezondheid.',
  } satisfies Partial<Record<FormField, string>>,
  subjects: {
    choose: 'Kies vakken',
    chosen: (labels: string[]) => `${labels.length} gekozen: ${labels.join(', ')}`,
  },
  privacy: {
    legend: 'Privacy',
    introduction: 'Hoe we met je gegevens omgaan, lees je in de',
    statement: 'privacyverklaring',
    read: 'Ik heb de privacyverklaring gelezen',
    keepOneYear: 'Bewaar mijn gegevens maximaal één jaar nadat de begeleiding is gestopt',
    keepOneYearHint:
      'Dit is niet verplicht. Kies je dit niet, dan verwijderen we je gegevens uiterlijk vier weken nadat de begeleiding is gestopt.',
  },
  trap: 'Laat dit vak leeg',
  send: 'Versturen',
  received: {
    title: 'Bedankt, je formulier is ontvangen',
    text: 'Een adviseur leest je antwoorden en neemt contact met je op.',
  },
  /** For an activity: places are handed out after it. */
  signedUp: {
    title: 'Bedankt, je aanmelding is ontvangen',
    text: 'Je krijgt zo een mail. Daarin staat of je een plek hebt.',
  },
  confirm: {
    title: 'Bekijk je e-mail',
    text: 'We hebben je een e-mail gestuurd. Klik binnen zeven dagen op de knop in die e-mail en bevestig je aanmelding.',
  },
  missing: {
    firstName: 'Vul je voornaam in.',
    lastName: 'Vul je achternaam in.',
    email: 'Vul je e-mailadres in.',
    privacyStatementVersion: 'Kruis aan dat je de privacyverklaring hebt gelezen.',
  },
  errors: {
    required: ({ label }) => `Vul “${label}” in.`,
    too_long: ({ label, max }) =>
      `De tekst bij “${label}” is te lang. Gebruik maximaal ${max} tekens.`,
    too_many: ({ label, max }) =>
      `Je hebt te veel gekozen bij “${label}”. Kies er maximaal ${max}.`,
    invalid_type: ({ label }) => `“${label}” is niet goed ingevuld. Vul het opnieuw in.`,
    invalid_email: () => 'Dit e-mailadres klopt niet. Vul het in zoals naam@voorbeeld.nl.',
    invalid_phone: () => 'Dit telefoonnummer klopt niet. Vul het in zoals 06 12345678.',
    invalid_number: ({ label }) => `Vul bij “${label}” een getal in, bijvoorbeeld 12 of 12,5.`,
    invalid_date: ({ label }) => `De datum bij “${label}” klopt niet. Vul dag, maand en jaar in.`,
    unknown_code: ({ label }) => `Kies bij “${label}” een antwoord uit de lijst.`,
    contains_bsn: ({ label }) =>
      `Bij “${label}” staat een burgerservicenummer (BSN). Haal dat weg, want wij mogen het niet bewaren.`,
    statement_not_accepted: () =>
      'De privacyverklaring is veranderd. Lees de nieuwe versie en kruis dan aan dat je die hebt gelezen.',
  } satisfies Record<AnswerErrorCode, (subject: ErrorSubject) => string>,
  summary: {
    title: 'Het formulier is nog niet verstuurd',
    text: 'Verander dit en verstuur het formulier opnieuw:',
  },
  error: 'Fout:',
  mail: 'Lukt het niet? Mail naar',
};

export type FormTexts = typeof nl;
