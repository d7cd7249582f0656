import type { ErrorCode } from '@instroom/domain/errors.ts';

export const errors = {
  unauthenticated: 'U bent niet meer ingelogd. Log opnieuw in.',
  not_allowed: 'U hebt hier geen toegang toe. Vraag de beheerder van uw regio om hulp.',
  not_found: 'Dit bestaat niet of niet meer.',
  invalid_input: 'Niet alles is goed ingevuld. Controleer de velden.',
  internal: 'Er ging bij ons iets mis. Probeer het opnieuw.',
  second_factor_required:
    'Uw regio vraagt om inloggen in twee stappen. Stel dat eerst in bij Mijn account en log opnieuw in.',
  second_factor_first:
    'Stel eerst voor uzelf inloggen in twee stappen in, bij Mijn account. Anders sluit u uzelf buiten.',
  no_connection: 'Er is geen verbinding. Probeer het opnieuw als u weer verbinding hebt.',
  form_not_found: 'Dit formulier bestaat niet meer.',
  origin_not_allowed: 'Dit formulier hoort niet bij deze website.',
  too_large: 'Er is te veel tekst ingevuld.',
  too_many: 'Dit is te vaak geprobeerd. Wacht even en probeer het opnieuw.',
  already_in_phase: 'De kandidaat staat al in deze fase.',
  exit_reason_required: 'Kies de reden van uitstroom.',
  exit_detail_required: 'Vul in wat de reden is.',
  route_required: 'Kies de route naar een bevoegdheid.',
  employer_required: 'Vul in waar de kandidaat werkt.',
  reopen_too_late:
    'De bewaartermijn van dit dossier is voorbij. Het kan niet meer worden heropend.',
  consent_required: 'Heropenen kan alleen met nieuwe toestemming van de kandidaat.',
  status_not_in_phase: 'Deze status hoort niet bij de gekozen fase.',
  restricted:
    'Dit dossier is op verzoek van de kandidaat geblokkeerd. Er kan niets worden gewijzigd.',
  invalid_phone: 'Dit telefoonnummer klopt niet. Schrijf het zo: 06 12345678.',
  contains_bsn:
    'In de tekst staat een burgerservicenummer (BSN). Haal het weg: dat mag niet worden bewaard.',
} as const satisfies Record<ErrorCode | 'no_connection', string>;
