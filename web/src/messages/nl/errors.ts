import type { ErrorCode } from '@instroom/domain/errors.ts';

export const errors = {
  unauthenticated: 'U bent niet meer ingelogd. Log opnieuw in.',
  not_allowed: 'U hebt hier geen toegang toe. Vraag de beheerder van uw regio om hulp.',
  not_found: 'Dit bestaat niet of niet meer.',
  invalid_input: 'Niet alles is goed ingevuld. Controleer de velden.',
  internal: 'Er ging bij ons iets mis. Probeer het opnieuw.',
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
  region_exists: 'Er is al een regio met dit adres. Kies een ander adres.',
  region_id_invalid:
    'Dit adres kan niet. Gebruik 3 tot 60 kleine letters, cijfers en streepjes, bijvoorbeeld midden-brabant.',
  region_id_reserved: 'Dit adres gebruikt Instroom zelf. Kies een ander adres.',
  unknown_municipality:
    'Een van de gemeenten bestaat niet (meer). Laad de pagina opnieuw en kies de gemeenten nog eens.',
  municipalities_required: 'Kies ten minste één gemeente.',
  desk_required:
    'Van deze regio is nog geen loket bekend. De regiobeheerder vult het eerst in bij Beheer.',
  not_for_yourself:
    'U kunt uzelf niet uitnodigen. Wie het platform beheert, geeft zichzelf geen toegang tot een regio.',
  prices_year_closed:
    'Prijzen van een jaar dat voorbij is, kunnen niet meer veranderen. Kies een dag in dit jaar of later.',
  invalid_phone: 'Dit telefoonnummer klopt niet. Schrijf het zo: 06 12345678.',
  contains_bsn:
    'In de tekst staat een burgerservicenummer (BSN). Haal het weg: dat mag niet worden bewaard.',
} as const satisfies Record<ErrorCode | 'no_connection', string>;
