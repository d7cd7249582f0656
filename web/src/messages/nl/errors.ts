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
  moved_meanwhile:
    'Een collega heeft deze kandidaat intussen verplaatst. Uw wijziging is niet gemaakt; kijk eerst waar de kandidaat nu staat.',
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
  already_matched:
    'Deze kandidaat heeft al een match met een andere school. Wijzig eerst de status daar.',
  school_known_already: 'Deze school staat al in het dossier. Een collega was u voor.',
  not_a_school: 'Kies een school, een schoolbestuur of een onderwijsinstelling.',
  candidate_left:
    'Deze kandidaat is uitgestroomd. Heropen eerst het dossier, of kies een status van afwijzen.',
  contact_unknown:
    'Deze contactpersoon is er niet meer of werkt niet bij deze school. Kies iemand anders.',
  school_declined:
    'Het contact met deze school is gestopt. Wijzig eerst de status, als er toch gegevens nodig zijn.',
  consent_to_share_required:
    'De kandidaat heeft (nog) geen toestemming gegeven om gegevens met scholen te delen.',
  attachment_too_large:
    'Dit bestand is te groot. Een bestand mag maximaal 10 MB zijn. Maak het kleiner, bijvoorbeeld door de scan in een lagere kwaliteit op te slaan.',
  attachment_empty: 'Dit bestand is leeg. Kies het juiste bestand.',
  attachment_type:
    'Dit soort bestand kan hier niet worden bewaard. Kies een PDF, een foto (JPEG of PNG) of een Word-document (DOCX).',
  attachment_damaged:
    'Dit bestand is niet volledig of beschadigd. Open het, sla het opnieuw op en probeer het nog eens.',
  attachment_encrypted:
    'Dit bestand is met een wachtwoord beveiligd. Vraag om een bestand zonder wachtwoord.',
  attachment_active:
    'In dit bestand zitten macro’s of scripts. Dat is niet veilig. Druk het af naar PDF en voeg die toe.',
  attachment_limit: 'Een dossier kan hoogstens twintig bijlagen hebben. Haal er eerst een weg.',
  attachment_waiting: 'Deze bijlage wacht nog op controle en kan daarom nog niet worden geopend.',
  attachment_infected:
    'In deze bijlage is een virus gevonden. Zij kan niet worden geopend; haal haar weg.',
  invitation_malformed:
    'Deze link is niet volledig. Open de link in de e-mail opnieuw, of kopieer hem helemaal.',
  invitation_unknown:
    'Deze link kennen wij niet of niet meer. Vraag de beheerder van uw regio om een nieuwe uitnodiging.',
  invitation_used:
    'Deze uitnodiging is al aangenomen. Hebt u dat zelf gedaan? Dan kunt u gewoon inloggen.',
  invitation_expired:
    'Deze uitnodiging is verlopen. Vraag de beheerder van uw regio om haar opnieuw te sturen.',
  invitation_withdrawn:
    'Deze uitnodiging is ingetrokken. Vraag de beheerder van uw regio wat er aan de hand is.',
  invitation_replaced:
    'Er is een nieuwere e-mail met een uitnodiging gestuurd. Gebruik de link in die e-mail.',
  invitation_other_address:
    'Deze uitnodiging is voor een ander e-mailadres dan dat waarmee u bent ingelogd.',
  own_invitation: 'U kunt een uitnodiging die u zelf hebt gestuurd niet zelf aannemen.',
  account_not_invited:
    'Voor dit e-mailadres is er geen uitnodiging. Vraag de beheerder van uw regio om u uit te nodigen.',
  already_member: 'Dit e-mailadres hoort al bij iemand die in deze regio werkt.',
  already_invited:
    'Voor dit e-mailadres staat al een uitnodiging open. Stuur die opnieuw, of trek haar eerst in.',
  own_role:
    'Uw eigen toegang kunt u niet wijzigen. Vraag een andere regiobeheerder om dat te doen.',
  last_region_admin: 'Dit is de enige regiobeheerder. Maak eerst iemand anders regiobeheerder.',
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
  period_not_over: 'Dit jaar is nog niet voorbij. Stel de cijfers daarna vast.',
  too_few_to_tell:
    'Er zijn te weinig regio’s of te weinig kandidaten om iets te laten zien zonder dat iemand iets over één regio te weten komt. Er is niets vastgesteld.',
  invalid_phone: 'Dit telefoonnummer klopt niet. Schrijf het zo: 06 12345678.',
  contains_bsn:
    'In de tekst staat een burgerservicenummer (BSN). Haal het weg: dat mag niet worden bewaard.',
  adviser_not_member: 'Kies als adviseur iemand die nu in deze regio werkt.',
  label_limit: 'Een kandidaat kan hoogstens dertig labels hebben.',
  view_limit: 'U hebt er al vijftig bewaard. Verwijder er eerst een.',
  view_of_somebody_else:
    'Dit is van een collega. Alleen wie het maakte kan het wijzigen; de regiobeheerder kan het verwijderen.',
  assignee_not_member: 'Kies iemand die nu in deze regio werkt.',
  task_template_archived:
    'Deze takenlijst is intussen gearchiveerd. Kies een andere, of zet haar terug bij Beheer.',
  task_template_limit: 'Er zijn al honderd takenlijsten. Archiveer er eerst een.',
  task_list_limit: 'Er zijn al honderd lijsten. Archiveer er eerst een.',
  task_list_of_somebody_else:
    'Deze lijst is van een collega. Alleen de maker en de regiobeheerder kunnen haar wijzigen.',
  changed_meanwhile: 'Een collega heeft dit intussen gewijzigd. Kijk eerst wat er nu staat.',
  proposal_answered:
    'Een collega heeft hier al over beslist. Er is niets gewijzigd; kijk wat er nu staat.',
  field_label_taken: 'Er is al een veld met deze naam. Kies een andere naam.',
  field_limit: 'Er zijn al veertig velden in gebruik. Archiveer eerst een veld.',
  field_type_in_use:
    'Dit veld is al ingevuld in dossiers. Daarom kan de soort niet meer veranderen. Maak een nieuw veld en archiveer dit veld.',
  field_options_required: 'Vul ten minste één keuze in.',
  field_options_limit: 'Dit zijn te veel keuzes. Gebruik er hoogstens vijftig.',
  field_option_twice: 'Twee keuzes hebben dezelfde naam. Geef elke keuze een eigen naam.',
  field_needs_confirmation:
    'Dit veld lijkt te vragen naar bijzondere persoonsgegevens. Bevestig eerst dat het mag.',
  field_in_use:
    'Dit veld is ingevuld in dossiers en kan niet worden verwijderd. U kunt het wel archiveren.',
  field_unknown: 'Dit veld bestaat niet meer. Laad de pagina opnieuw.',
  field_archived: 'Dit veld is gearchiveerd. Het kan niet meer worden ingevuld.',
  field_required: 'Dit veld is verplicht en kan niet leeg blijven.',
  field_value_invalid: 'Dit past niet bij dit veld. Controleer wat er is ingevuld.',
  word_twice: 'Twee namen zijn hetzelfde. Geef elke fase een eigen naam.',
  status_twice: 'Twee statussen in dezelfde fase hebben dezelfde naam.',
  status_base_fixed:
    'Een eigen status houdt de basisstatus waarmee zij is gemaakt. Maak een nieuwe status.',
  status_limit: 'Er zijn al veertig eigen statussen in gebruik.',
  words_need_confirmation:
    'Een label of status lijkt over bijzondere persoonsgegevens te gaan. Bevestig eerst dat het mag.',
  owner_not_member: 'Kies als relatiebeheerder iemand die nu in deze regio werkt.',
  note_of_somebody_else:
    'Deze notitie is van een collega. Alleen de schrijver en de regiobeheerder kunnen haar wijzigen of verwijderen.',
  undo_too_late: 'Ongedaan maken kan hier niet meer. Voeg het zo nodig opnieuw toe.',
  override_invalid: 'Dit kan hier niet staan. Controleer wat u hebt ingevuld.',
  location_unknown: 'Deze vestiging hoort niet bij de organisatie. Kies een andere vestiging.',
  network_list_full: 'Deze lijst is vol: er passen 1000 organisaties in.',
  practice_region: 'Dit kan niet vanuit een oefenregio. Ga eerst naar uw eigen regio.',
  wish_closed: 'Over deze wens wordt niet meer gestemd: er is al over beslist.',
  wish_answer_required: 'Schrijf erbij wat er met deze wens is gedaan, of waarom niet.',
  mail_placeholder_unknown: 'In de tekst staat een invulveld dat niet bestaat.',
  mail_placeholder_open:
    'In de tekst staat een losse accolade. Maak het invulveld af of haal hem weg.',
  mail_placeholder_empty:
    'Een invulveld kan niet worden ingevuld, omdat dat gegeven bij de regio ontbreekt.',
  mail_too_long: 'De mail wordt te lang als alles is ingevuld. Maak onderwerp of tekst korter.',
  mail_left: 'De mail is al onderweg en kan niet meer worden tegengehouden.',
  mail_template_limit: 'Er zijn al zestig mailsjablonen. Wijzig er een die niet meer nodig is.',
  consent_withdrawn: 'De kandidaat heeft de toestemming ingetrokken en krijgt geen mail meer.',
  retention_over: 'De bewaartermijn van dit dossier is voorbij. Er kan geen mail meer uit.',
  activity_deadline_late:
    'De laatste dag om aan te melden ligt na het einde. Kies een eerder moment.',
  activity_place_required: 'Zeg waar de activiteit is, of kies dat zij alleen online is.',
  activity_after_itself: 'Een activiteit kan niet zelf vooraf moeten gaan aan zichzelf.',
  activity_form_closed:
    'Dit aanmeldformulier is gesloten of nog niet gepubliceerd. Kies een ander formulier. Of vraag een regiobeheerder om het te publiceren.',
  activity_form_other:
    'Met dit formulier kan niemand zich aanmelden: het is een contactformulier. Kies een aanmeldformulier.',
  activity_tasks_gone:
    'Een gekozen takenlijst is er niet meer. Kies bij “Mails en vervolg” een andere, of kies “Geen taken”.',
  activity_after_gone:
    'Een van de activiteiten die eerst moeten, is er niet meer. Laad de pagina opnieuw en kies een andere.',
  activity_host_gone:
    'Deze collega werkt niet meer in uw regio. Kies iemand anders bij “Welke collega is erbij?”.',
  activity_closed: 'Aanmelden voor deze activiteit kan niet meer.',
  activity_not_found: 'Deze activiteit bestaat niet meer.',
  form_question_twice: 'Een vraag staat twee keer in het formulier. Haal er een weg.',
  form_name_missing: 'Voornaam, achternaam en e-mailadres moeten in het formulier staan.',
  form_condition_broken:
    'Een vraag wacht op een vraag die er niet meer is, die later komt of die geen keuzes heeft.',
  form_thanks_elsewhere:
    'De bedankpagina moet op een van de websites staan die het formulier mogen tonen.',
  form_hidden_without_value: 'Een verborgen vraag kan niet verplicht zijn zonder vaste waarde.',
  form_hidden_open: 'Alleen een vraag met keuzes kan verborgen zijn.',
  form_question_unknown:
    'In het formulier staat een eigen veld dat niet meer op formulieren wordt gevraagd. Haal het weg.',
  form_value_unknown:
    'Een antwoord dat vooraf is gekozen, hoort niet bij de vraag. Kies een ander antwoord.',
  form_accent_pale: 'De kleur is te licht om te kunnen lezen op wit. Kies een donkerder kleur.',
  form_published: 'Dit formulier is al gepubliceerd en kan niet worden verwijderd. Sluit het.',
  form_not_published: 'Dit formulier is nog niet gepubliceerd.',
  form_limit: 'Er zijn al honderd formulieren. Wijzig er een die niet meer nodig is.',
  form_practice: 'In een oefenregio kan een formulier niet op een website worden gezet.',
  submission_gone:
    'Deze inzending is er niet meer. Wat wacht, wordt na de bewaartermijn vanzelf weggegooid.',
  submission_settled: 'Deze inzending is al verwerkt of weggegooid. Een collega was u voor.',
  submission_unconfirmed:
    'De persoon moet zelf nog bevestigen, via de e-mail die is gestuurd. Dat kunt u niet voor iemand doen.',
  submission_unfit:
    'Het formulier is intussen gewijzigd en de antwoorden passen er niet meer bij. Maak zelf een dossier met wat er is ingevuld.',
  import_running: 'Deze bron wordt al ingelezen. Wacht tot dat klaar is.',
  import_unavailable:
    'Deze bron kan hier nog niet worden ingelezen: er is geen sleutel ingesteld. Zie docs/reference-data.md.',
  import_not_held: 'Over deze import hoeft niet meer te worden beslist.',
  ends_before_start: 'De eindtijd ligt voor de begintijd. Kies een latere eindtijd.',
} as const satisfies Record<ErrorCode | 'no_connection', string>;
