// What is meant by the kinds of contact and activity, and how far somebody is with a school.
import type { ActivityKind } from '../activity-kind.ts';
import type { InteractionKind } from '../interaction-kind.ts';
import type { SchoolLinkStatus } from '../school-link-status.ts';

export const explainedInteractionKinds: Record<InteractionKind, string> = {
  phone: 'Een telefoongesprek.',
  email: 'Een bericht per e-mail.',
  inperson: 'Een gesprek waarbij u elkaar ziet.',
  advice: 'Een langer gesprek over wat past en welke route daarbij hoort.',
  intro: 'Een gesprek van de kandidaat met een school.',
  referral: 'De kandidaat is naar een school, opleiding of ander loket verwezen.',
  activity: 'De kandidaat is voor een activiteit ingeschreven.',
  form: 'De kandidaat heeft een formulier op de website ingevuld.',
  other: 'Een ander contact.',
};

export const explainedActivityKinds: Record<ActivityKind, string> = {
  info: 'Een bijeenkomst over werken in het onderwijs en de routes ernaartoe.',
  webinar: 'Een bijeenkomst via internet.',
  openday: 'Een dag waarop een school of opleiding laat zien hoe het er is.',
  shadow: 'Een dag meelopen op een school.',
  training: 'Een training, of een les die de kandidaat zelf geeft.',
  programme: 'Een reeks bijeenkomsten en schoolbezoeken van meer dagen.',
  jobfair: 'Kandidaten en scholen ontmoeten elkaar.',
  walkin: 'Binnenlopen met een vraag, zonder afspraak.',
  other: 'Een andere activiteit.',
};

export const explainedSchoolLinkStatuses: Record<SchoolLinkStatus, string> = {
  suggested: 'De school is aan de kandidaat voorgesteld, of andersom.',
  contacted: 'De school en de kandidaat hebben contact.',
  visiting: 'De kandidaat loopt mee of maakt kennis.',
  interview: 'De school en de kandidaat praten over een plek.',
  matched: 'De school en de kandidaat willen met elkaar verder.',
  declined_school: 'De school gaat niet met de kandidaat verder.',
  declined_candidate: 'De kandidaat gaat niet met de school verder.',
};
