// Which programmes of a source are a way into teaching, and of what kind: by their numbers in the registers.
import type { Qualification } from '../codes/qualification.ts';
import { type SupportTraining, supportTraining } from '../codes/support-training.ts';
import {
  otherEducationCroho,
  type TeacherTraining,
  teacherTraining,
} from '../codes/teacher-training.ts';

const byCroho = new Map(teacherTraining.map((item) => [item.croho, item]));
const byCrebo = new Map(supportTraining.map((item) => [item.crebo, item]));
const leftOut = new Set(otherEducationCroho.map(({ croho }) => croho));
const supportNames = new Set(supportTraining.map(({ nl }) => nl.toLowerCase()));

export function trainingOfCroho(croho: string | undefined): TeacherTraining | undefined {
  return croho ? byCroho.get(croho.padStart(5, '0')) : undefined;
}

export function trainingOfCrebo(crebo: string | undefined): SupportTraining | undefined {
  return crebo ? byCrebo.get(crebo) : undefined;
}

/** A number that nobody looked at yet, of a programme that sounds like teaching: people are told, nothing is taken over. */
export function isUnlistedTraining(croho: string, name: string): boolean {
  const number = croho.padStart(5, '0');
  return (
    !byCroho.has(number) && !leftOut.has(number) && /\b(leraar|leraren|docent|educati)/i.test(name)
  );
}

export function isUnlistedSupport(crebo: string, name: string): boolean {
  return !byCrebo.has(crebo) && supportNames.has(name.trim().toLowerCase());
}

/** Programmes without a number in a register: which of them are for people who come from another profession. */
export function lateralEntryOf(title: string): { qualifications: Qualification[] } | undefined {
  if (/\bpdg\b|pedagogisch[- ]didactisch/i.test(title)) return { qualifications: ['pdg'] };
  if (!/zij-?\s?in(stroom|stromer)|\bzib\b/i.test(title)) return undefined;
  const isPrimary = /\bpo\b|basisonderwijs|primair|\bpabo\b/i.test(title);
  return { qualifications: isPrimary ? ['po'] : [] };
}

/** What belongs to the scope of an import: another list must not look like removals. */
export const trainingNumbers = {
  croho: [...byCroho.keys()].sort(),
  crebo: [...byCrebo.keys()].sort(),
};
