import { describe, expect, it } from 'vitest';
import { type FunctionsManifest, parseManifest } from './functions-manifest.ts';
import { placeProblems } from './places.ts';

function functionsIn(region: string[] | undefined, triggerRegion?: string): FunctionsManifest {
  const eventTrigger = { region: triggerRegion };
  return parseManifest({ endpoints: { count: { platform: 'gcfv2', region, eventTrigger } } });
}

const problems = (databaseLocation: string | undefined, functions: FunctionsManifest) =>
  placeProblems({ databaseLocation, functions });

describe('places', () => {
  it('are in the European Union', () => {
    expect(problems('europe-west4', functionsIn(['europe-west4']))).toEqual([]);
    expect(problems('eur3', functionsIn(['europe-west1'], 'eur3'))).toEqual([]);
  });

  it('are never left to Google', () => {
    expect(problems(undefined, functionsIn(['europe-west4']))).toEqual([
      'the database has no place',
    ]);
    expect(problems('europe-west4', functionsIn(undefined))).toEqual([
      'function count has no place',
    ]);
    expect(problems('europe-west4', functionsIn([]))).toHaveLength(1);
  });

  it('are not in other countries, whatever they are called', () => {
    expect(problems('nam5', functionsIn(['europe-west4']))).toHaveLength(1);
    expect(problems('europe-west4', functionsIn(['europe-west2']))).toEqual([
      'function count is in europe-west2',
    ]);
    expect(problems('europe-west4', functionsIn(['europe-west6']))).toHaveLength(1);
    expect(problems('europe-west4', functionsIn(['europe-west4', 'us-central1']))).toHaveLength(1);
    expect(problems('europe-west4', functionsIn(['europe-west4'], 'us-central1'))).toHaveLength(1);
  });
});
