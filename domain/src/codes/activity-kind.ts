// Kinds of orientation activity.
import { type CodeOf, codeSchema } from './code-list.ts';

export const activityKinds = [
  { code: 'info', nl: 'Informatiebijeenkomst' },
  { code: 'webinar', nl: 'Webinar' },
  { code: 'openday', nl: 'Open dag' },
  { code: 'shadow', nl: 'Meeloopdag' },
  { code: 'training', nl: 'Training / proefles' },
  { code: 'programme', nl: 'Oriëntatietraject' },
  { code: 'jobfair', nl: 'Banenmarkt / netwerkbijeenkomst' },
  { code: 'walkin', nl: 'Inloopspreekuur' },
  { code: 'other', nl: 'Anders' },
] as const;

export const activityKindSchema = codeSchema(activityKinds);
export type ActivityKind = CodeOf<typeof activityKinds>;
