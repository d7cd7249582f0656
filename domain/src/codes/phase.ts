// The journey's coarse steps in their order, each with its fine steps (statuses); `exited` is its end.
import { z } from 'zod';
import { type CodeOf, codeSchema } from './code-list.ts';

export const phases = [
  {
    code: 'new',
    nl: 'Nieuw',
    statuses: [
      { code: 'untouched', nl: 'Nog niet opgepakt' },
      { code: 'attempted', nl: 'Contact geprobeerd' },
      { code: 'intake_planned', nl: 'Intake gepland' },
    ],
  },
  {
    code: 'orienting',
    nl: 'Oriënteren',
    statuses: [
      { code: 'intake_done', nl: 'Intake gedaan' },
      { code: 'exploring', nl: 'Verkent zelf' },
      { code: 'activity_planned', nl: 'Activiteit gepland' },
      { code: 'programme_running', nl: 'In oriëntatietraject' },
      { code: 'oriented', nl: 'Oriëntatie afgerond' },
    ],
  },
  {
    code: 'matching',
    nl: 'Matchen',
    statuses: [
      { code: 'seeking_school', nl: 'Zoekt school' },
      { code: 'introduced', nl: 'Voorgesteld bij school' },
      { code: 'in_talks', nl: 'In gesprek met school' },
      { code: 'matched', nl: 'Match' },
    ],
  },
  {
    code: 'preparing',
    nl: 'Voorbereiden',
    statuses: [
      { code: 'assessment_requested', nl: 'Geschiktheidsonderzoek aangevraagd' },
      { code: 'assessment_passed', nl: 'Geschikt verklaard' },
      { code: 'enrolling', nl: 'Inschrijving opleiding' },
      { code: 'contracting', nl: 'Aanstelling in voorbereiding' },
    ],
  },
  {
    code: 'training',
    nl: 'In opleiding',
    statuses: [
      { code: 'started', nl: 'Gestart' },
      { code: 'delayed', nl: 'Vertraagd' },
      { code: 'finishing', nl: 'Afrondend' },
    ],
  },
  {
    code: 'employed',
    nl: 'Werkzaam',
    statuses: [
      { code: 'employed_unqualified', nl: 'Werkzaam, nog niet bevoegd' },
      { code: 'employed_qualified', nl: 'Werkzaam en bevoegd' },
      { code: 'aftercare', nl: 'Nazorg' },
      { code: 'completed', nl: 'Afgerond' },
    ],
  },
  {
    code: 'exited',
    nl: 'Uitgestroomd',
    statuses: [{ code: 'exited', nl: 'Uitgestroomd' }],
  },
] as const;

export const phaseSchema = codeSchema(phases);
export type Phase = CodeOf<typeof phases>;

export const statuses = phases.flatMap((phase): readonly StatusItem[] => phase.statuses);
export type Status = (typeof phases)[number]['statuses'][number]['code'];
export type StatusItem = { readonly code: Status; readonly nl: string };

export const statusSchema = z.enum(statuses.map((status) => status.code));

/** The phases of somebody who is still under way; figures of "potential teachers" count these. */
export const pipelinePhases = phases.map((phase) => phase.code).filter((code) => code !== 'exited');

/** Where somebody stands on entering a phase. */
export const entryStatus = {
  new: 'untouched',
  orienting: 'intake_done',
  matching: 'seeking_school',
  preparing: 'assessment_requested',
  training: 'started',
  employed: 'employed_unqualified',
  exited: 'exited',
} as const satisfies Record<Phase, Status>;

/** The fine steps of a phase, in their order. */
export function statusesOf(phase: Phase): readonly StatusItem[] {
  return phases.find((item) => item.code === phase)?.statuses ?? [];
}
