import { describe, expect, it } from 'vitest';
import { exitReasons } from './exit-reason.ts';
import { municipalities, municipalityCodeSchema } from './municipality.ts';
import { entryStatus, phases, pipelinePhases, statuses, statusesOf } from './phase.ts';
import { priorEducations } from './prior-education.ts';
import { sectors } from './sector.ts';
import { subjects } from './subject.ts';

const lists = { exitReasons, municipalities, phases, priorEducations, sectors, statuses, subjects };

describe('code lists', () => {
  it.each(Object.entries(lists))('%s has no code twice and no empty label', (_name, list) => {
    const codes = list.map((item) => item.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(list.filter((item) => item.nl.trim() === '')).toEqual([]);
  });

  it('know every municipality of 2026, written as it writes itself', () => {
    expect(municipalities).toHaveLength(342);
    const nameOf = (code: string) => municipalities.find((item) => item.code === code)?.nl;
    expect(nameOf('0518')).toBe("'s-Gravenhage");
    expect(nameOf('1900')).toBe('Súdwest-Fryslân');
    expect(nameOf('0502')).toBe('Capelle aan den IJssel');
    expect(nameOf('1948')).toBe('Meierijstad');
    expect(municipalityCodeSchema.safeParse('9999').success).toBe(false);
  });

  it('place every status in one phase, and every phase is entered in a status of its own', () => {
    expect(statuses).toHaveLength(phases.reduce((sum, phase) => sum + phase.statuses.length, 0));
    for (const phase of phases)
      expect(statusesOf(phase.code).map((status) => status.code)).toContain(
        entryStatus[phase.code],
      );
  });

  it('name a parent that exists and a sector that exists', () => {
    const levels = new Set<string>(priorEducations.map((item) => item.code));
    const parents = priorEducations.flatMap((item) => ('parent' in item ? [item.parent] : []));
    expect(parents.filter((parent) => !levels.has(parent))).toEqual([]);
    const known = new Set<string>(sectors.map((item) => item.code));
    expect(subjects.flatMap((item) => item.sectors).filter((code) => !known.has(code))).toEqual([]);
  });

  it('call everybody who has not left "under way"', () => {
    expect(pipelinePhases).toEqual([
      'new',
      'orienting',
      'matching',
      'preparing',
      'training',
      'employed',
    ]);
  });
});
