import { describe, expect, it } from 'vitest';
import { parseManifest } from './functions-manifest.ts';
import { rewriteProblems } from './rewrites.ts';

const region = ['europe-west4'];
const functions = parseManifest({
  endpoints: {
    submitForm: { platform: 'gcfv2', region, httpsTrigger: {} },
    countCandidate: { platform: 'gcfv2', region, eventTrigger: {} },
  },
});

const to = (functionId: string, place = 'europe-west4') => [
  { source: '/api/forms/*', function: { functionId, region: place } },
  { source: '**', destination: '/index.html' },
];

describe('a rewrite', () => {
  it('leads to a function that answers requests where it is looked for', () => {
    expect(rewriteProblems(to('submitForm'), functions)).toEqual([]);
  });

  it('does not lead to a function that is not there', () => {
    expect(rewriteProblems(to('sendForm'), functions)).toHaveLength(1);
  });

  it('does not lead to another place', () => {
    expect(rewriteProblems(to('submitForm', 'europe-west1'), functions)).toHaveLength(1);
  });

  it('does not lead to a trigger', () => {
    expect(rewriteProblems(to('countCandidate'), functions)).toHaveLength(1);
  });
});
