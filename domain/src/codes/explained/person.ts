// What is meant by where people come from, where they want to go, and why they leave.
import type { Audience } from '../audience.ts';
import type { ExitReason } from '../exit-reason.ts';
import type { JobRole } from '../job-role.ts';
import type { Sector } from '../sector.ts';
import type { Source } from '../source.ts';

export const explainedSectors: Record<Sector, string> = {
  po: 'Basisscholen, voor kinderen van ongeveer 4 tot en met 12 jaar. Afkorting: po.',
  so: 'Scholen voor leerlingen die meer ondersteuning nodig hebben. Afkorting: so.',
  vo: 'Middelbare scholen: vmbo, havo en vwo. Afkorting: vo.',
  pro: 'Voortgezet onderwijs dat leerlingen voorbereidt op werk. Afkorting: pro.',
  mbo: 'Beroepsopleidingen na het voortgezet onderwijs. Afkorting: mbo.',
  ho: 'Hogescholen en universiteiten. Afkorting: ho.',
};

export const explainedAudiences: Record<Audience, string> = {
  switcher: 'Werkt nu buiten het onderwijs en wil overstappen.',
  returner: 'Heeft een bevoegdheid, werkt nu niet in het onderwijs en wil terugkomen.',
  student: 'Kiest een studie, of studeert nog.',
  internal: 'Werkt al op een school en wil ander werk in het onderwijs.',
  hybrid: 'Wil lesgeven naast een andere baan.',
  abroad: 'Wil overstappen met een diploma uit een ander land.',
  other: 'Iets wat hierboven niet staat.',
};

export const explainedJobRoles: Record<JobRole, string> = {
  teacher: 'Geeft les en is verantwoordelijk voor de groep.',
  instructor: 'Begeleidt praktijklessen in het mbo, onder verantwoordelijkheid van een docent.',
  oop: 'Helpt leraren en leerlingen, zoals een onderwijsassistent of conciërge.',
  support: 'Werk achter de schermen, zoals administratie, ict of personeelszaken.',
  pupilcare: 'Helpt leerlingen die extra aandacht nodig hebben, zoals een intern begeleider.',
  middlemgmt: 'Leidt een team of een afdeling van een school.',
  leadership: 'Leidt een school, zoals een directeur of rector.',
  other: 'Iets wat hierboven niet staat.',
};

export const explainedSources: Record<Source, string> = {
  desk_form: 'Heeft het formulier op de website van het loket ingevuld.',
  activity_form: 'Heeft zich op de website aangemeld voor een activiteit.',
  manual: 'Iemand van het loket heeft het dossier gemaakt.',
  phone_mail: 'Heeft het loket gebeld of gemaild.',
  national_desk: 'Het landelijk Onderwijsloket heeft naar de regio verwezen.',
  other_region: 'Een andere regio heeft het dossier overgedragen.',
  school: 'Een school of schoolbestuur heeft naar het loket verwezen.',
  institute: 'Een lerarenopleiding heeft naar het loket verwezen.',
  vacancy_site: 'Kwam via een website met vacatures.',
  event: 'Kwam via een beurs, banenmarkt of bijeenkomst.',
  social: 'Kwam via sociale media of een campagne.',
  uwv_municipality: 'Het UWV, de gemeente of een werkcentrum heeft naar het loket verwezen.',
  referral_person: 'Hoorde van het loket via iemand anders.',
  import: 'Stond in de gegevens die de regio al had.',
  api: 'Kwam uit een ander systeem dat aan Instroom is gekoppeld.',
  unknown: 'Niet bekend.',
};

export const explainedExitReasons: Record<ExitReason, string> = {
  other_job: 'Heeft ander werk gekozen, buiten het onderwijs.',
  not_fitting: 'Het werk in het onderwijs past toch niet.',
  personal: 'Iets in het eigen leven. Schrijf niet op wat, en zeker niets over gezondheid.',
  timing: 'Wil nu niet, maar later misschien wel.',
  salary: 'Het inkomen zou te veel dalen.',
  study_costs: 'De opleiding kost te veel.',
  workload: 'Werk, studie en gezin zijn samen te veel.',
  route_too_long: 'De weg naar de bevoegdheid duurt te lang.',
  not_admissible: 'De vooropleiding geeft geen toegang tot de opleiding.',
  foreign_diploma: 'Het buitenlandse diploma of het niveau van het Nederlands is niet genoeg.',
  unsuitable: 'De uitslag van het geschiktheidsonderzoek was negatief.',
  study_dropout: 'Is met de opleiding begonnen en gestopt.',
  no_school: 'Er is geen school of leerwerkplek gevonden.',
  rejected_school: 'Een school wilde niet met de kandidaat verder.',
  no_guidance: 'De school kan de kandidaat niet begeleiden.',
  left_post: 'Is op een school begonnen en weer weggegaan.',
  no_response: 'Reageert niet meer op berichten.',
  unreachable: 'Telefoonnummer en e-mailadres werken niet.',
  other_region: 'Gaat verder met het loket van een andere regio.',
  referred: 'Wordt door een andere organisatie geholpen.',
  duplicate: 'Stond er twee keer in. Telt niet mee in de cijfers.',
  test: 'Was geen echte aanmelding. Telt niet mee in de cijfers.',
  spam: 'Was een ongewenst bericht. Telt niet mee in de cijfers.',
  erased: 'Heeft gevraagd om de gegevens te verwijderen.',
  other: 'Een andere reden, die erbij wordt geschreven.',
};
