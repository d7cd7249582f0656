import { describe, expect, it } from 'vitest';
import { candidateSchema } from '../candidate/candidate.ts';
import { publicFormSchema } from '../form/form.ts';
import { memberSchema } from '../region/member.ts';
import { regionSchema } from '../region/region.ts';
import { steps as ownSteps, type VersionedCollection } from './steps.ts';
import { currentVersion, type Steps, upgrade } from './upgrade.ts';

const steps: Steps = {
  people: [
    // One name becomes two.
    ({ name, ...rest }) => ({ lastName: name, ...rest }),
    (document) => ({ country: 'nl', ...document }),
  ],
};
const upgraded = (document: object) => upgrade('people', { ...document }, steps);

describe('a stored document', () => {
  it('takes every step since its own version', () => {
    const now = { schemaVersion: 3, lastName: 'Berg', country: 'nl' };
    expect(upgraded({ schemaVersion: 1, name: 'Berg' })).toEqual(now);
    expect(upgraded({ schemaVersion: 2, lastName: 'Berg' })).toEqual(now);
    expect(currentVersion('people', steps)).toBe(3);
  });

  it('is of the first version when it says nothing', () => {
    expect(upgraded({ name: 'Berg' })).toMatchObject({ schemaVersion: 3, lastName: 'Berg' });
  });

  it('is itself when it has the shape of now, so that reading costs nothing', () => {
    const document = { schemaVersion: 3, lastName: 'Berg', country: 'be' };
    expect(upgrade('people', document, steps)).toBe(document);
    const other = { anything: 1 };
    expect(upgrade('unversioned', other, steps)).toBe(other);
  });

  it('keeps what was written in the new shape before it was brought over', () => {
    const document = { schemaVersion: 1, name: 'Berg', lastName: 'Bergsma' };
    expect(upgraded(document)).toMatchObject({ lastName: 'Bergsma' });
  });

  it('is left alone when it comes from a later version', () => {
    const document = { schemaVersion: 4, surname: 'Berg' };
    expect(upgrade('people', document, steps)).toBe(document);
  });

  it('is not changed itself', () => {
    const document = Object.freeze({ schemaVersion: 1, name: 'Berg' });
    expect(upgrade('people', document, steps)).not.toBe(document);
  });
});

describe('our collections', () => {
  const versions = {
    candidates: candidateSchema.shape.schemaVersion.value,
    members: memberSchema.shape.schemaVersion.value,
    publicForms: publicFormSchema.shape.schemaVersion.value,
    regions: regionSchema.shape.schemaVersion.value,
  } satisfies Record<VersionedCollection, number>;

  it.each(Object.entries(versions))('%s: the schema is of the last version', (name, version) => {
    expect(version).toBe(currentVersion(name, ownSteps));
  });
});
