// The rules cannot import, so they say some things a second time. Here both are held against each other.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { audiences } from '@instroom/domain/codes/audience.ts';
import { contactKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { jobRoles } from '@instroom/domain/codes/job-role.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { suitabilityStatuses } from '@instroom/domain/codes/suitability-status.ts';
import * as paths from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { shownPath } from './access-row.ts';
import { accessTable } from './access-table.ts';
import { candidateData } from './candidate-data.ts';
import { editableFields, serverFields, signatureFields } from './candidate-fields.ts';
import { allowLines, anonymize, bodyOf, matchedPaths, rulesLines, words } from './rules-file.ts';

describe('paths', () => {
  const known = documentPaths();

  it('each has a match, in the same order, and nothing else has', () => {
    expect(matchedPaths()).toEqual(known);
  });

  it('each has its rows in the access table', () => {
    const rows = accessTable.map((row) => anonymize(shownPath(row)));
    expect([...new Set(rows)]).toEqual(known);
  });

  it('each says what it can hold of a candidate, and how erasure and access reach that', () => {
    expect(Object.keys(candidateData)).toEqual(known);
  });

  it('none outside a region holds the data of a candidate, but a hash for a day', () => {
    const outside = known.filter((path) => !path.startsWith('regions/'));
    expect(outside.filter((path) => candidateData[path])).toEqual(['rateLimits/*']);
  });

  it('no match reaches across collections', () => {
    expect(rulesLines.filter((line) => /match .*=\*\*/.test(line))).toEqual([]);
  });
});

describe('codes', () => {
  const lists = {
    sectors,
    jobRoles,
    subjects,
    qualifications,
    routes,
    priorEducations,
    audiences,
    suitabilityStatuses,
    municipalities,
  };
  it.each(Object.entries(lists))('%s', (name, list) => {
    expect(words(name)).toEqual(list.map(({ code }) => code));
  });

  it('those that the schema itself lists', () => {
    const { contractKind, diplomaCountry } = candidateSchema.shape;
    expect(words('contractKinds')).toEqual(contractKind.unwrap().options);
    expect(words('diplomaCountries')).toEqual(diplomaCountry.unwrap().options);
    expect(words('contactKinds')).toEqual(contactKinds);
  });
});

describe('fields of a candidate', () => {
  const groups = {
    identity: 'isIdentity',
    journey: 'isJourney',
    wishes: 'areWishes',
    background: 'isBackground',
    work: 'isWork',
  };
  const editableInRules = Object.keys(groups).flatMap(words);

  it('those that the rules let an editor write are those that the tests try', () => {
    expect(new Set(editableInRules)).toEqual(new Set([...editableFields, ...signatureFields]));
  });

  it('those and the ones that only functions write are all there are', () => {
    const all = [...editableInRules, ...Object.keys(serverFields)];
    expect(all.toSorted()).toEqual(candidateSchema.keyof().options.toSorted());
  });

  it.each(Object.entries(groups))('each of %s has its check in %s', (group, check) => {
    const checked = [...bodyOf(check).matchAll(/'(\w+)' in untouched/g)].map(([, field]) => field);
    const signature: readonly string[] = signatureFields;
    expect(checked).toEqual(words(group).filter((field) => !signature.includes(field)));
  });

  it('those that cannot be removed are those that every candidate has', () => {
    const isRequired = (field: (typeof editableFields)[number]) =>
      !candidateSchema.shape[field].safeParse(undefined).success;
    expect(new Set(words('required'))).toEqual(new Set(editableFields.filter(isRequired)));
  });
});

describe('the file can be read in five minutes', () => {
  it('it has at most 450 lines', () => {
    expect(rulesLines.length).toBeLessThanOrEqual(450);
  });

  it('each line allows one operation on at most three conditions; writing is never allowed whole', () => {
    expect(allowLines().length).toBe(rulesLines.filter((line) => line.includes('allow ')).length);
    for (const { operations, condition } of allowLines()) {
      expect(condition.split('&&').length, condition).toBeLessThanOrEqual(3);
      if (condition === 'false') expect(operations).toBe('read, write');
      else expect(['get', 'list', 'read', 'create', 'update', 'delete']).toContain(operations);
    }
  });
});

/** Every path of a document that paths.ts makes, each once. */
function documentPaths(): string[] {
  const all = Object.values(paths).map((path) => {
    const variables = Array.from({ length: path.length }, () => '{}');
    return typeof path === 'string' ? path : Reflect.apply(path, undefined, variables);
  });
  const documents = all
    .map((path) => path.split('/').map((part: string) => (part.includes('{}') ? '*' : part)))
    .filter((parts) => parts.length % 2 === 0)
    .map((parts) => parts.join('/'));
  return [...new Set(documents)];
}
