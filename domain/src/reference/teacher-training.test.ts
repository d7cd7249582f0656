import { describe, expect, it } from 'vitest';
import { supportTraining } from '../codes/support-training.ts';
import { teacherTraining } from '../codes/teacher-training.ts';
import { programmeFieldsSchema } from '../organization/source-fields.ts';
import {
  isUnlistedSupport,
  isUnlistedTraining,
  lateralEntryOf,
  trainingNumbers,
  trainingOfCrebo,
  trainingOfCroho,
} from './teacher-training.ts';

describe('the lists of training', () => {
  it('name no number twice, and only kinds, qualifications, subjects and sectors that exist', () => {
    const { croho, crebo } = trainingNumbers;
    expect(croho).toHaveLength(teacherTraining.length);
    expect(crebo).toHaveLength(supportTraining.length);
    const fields = [
      ...teacherTraining.map(({ nl, ...item }) => ({ ...item, title: nl })),
      ...supportTraining.map(({ nl, ...item }) => ({ ...item, title: nl, kind: 'support' })),
    ];
    expect(fields.filter((item) => !programmeFieldsSchema.safeParse(item).success)).toEqual([]);
  });

  it('find a programme by its number', () => {
    expect(trainingOfCroho('35198')).toMatchObject({ kind: 'second_degree', subjects: ['nl'] });
    expect(trainingOfCroho('44103')).toBeUndefined();
    expect(trainingOfCroho(undefined)).toBeUndefined();
    expect(trainingOfCrebo('25698')).toMatchObject({ level: 'mbo4' });
    expect(trainingOfCrebo('25655')).toBeUndefined();
  });

  it('tell of what sounds like teaching and stands in no list', () => {
    expect(isUnlistedTraining('35999', 'Opleiding tot leraar programmeren')).toBe(true);
    expect(isUnlistedTraining('35198', 'Opleiding tot leraar Nederlands')).toBe(false);
    // Looked at, and left out.
    expect(isUnlistedTraining('70168', 'Docent hoger gezondheidszorgonderwijs')).toBe(false);
    expect(isUnlistedTraining('34092', 'Communication and Multimedia Design')).toBe(false);
    expect(isUnlistedSupport('29999', 'onderwijsassistent ')).toBe(true);
    expect(isUnlistedSupport('25698', 'Onderwijsassistent')).toBe(false);
    expect(isUnlistedSupport('25655', 'Verzorgende IG')).toBe(false);
  });
});

describe('a programme without a number', () => {
  it('is for people from another profession where its title says so', () => {
    expect(lateralEntryOf('Zij-instroomtraject basisonderwijs')).toEqual({
      qualifications: ['po'],
    });
    expect(lateralEntryOf('Zij-instroom in het beroep vo')).toEqual({ qualifications: [] });
    expect(lateralEntryOf('Pedagogisch-didactisch getuigschrift')).toEqual({
      qualifications: ['pdg'],
    });
    expect(lateralEntryOf('Educatieve minor')).toBeUndefined();
  });
});
