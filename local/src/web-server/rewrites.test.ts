import { describe, expect, it } from 'vitest';
import { functionPathFor, headersFor } from './rewrites.ts';

const region = 'europe-west4';
const rewrites = [
  { source: '/api/forms/*/submissions', function: { functionId: 'submitForm', region } },
  { source: '/api/forms/*', function: { functionId: 'describeForm', region } },
  { source: '**', destination: '/index.html' },
];
const functionOf = (path: string) => functionPathFor(rewrites, path, 'demo-x');

describe('which function answers', () => {
  it('is that of the first rewrite that fits', () => {
    expect(functionOf('/api/forms/oost/submissions')).toBe('/demo-x/europe-west4/submitForm');
    expect(functionOf('/api/forms/oost')).toBe('/demo-x/europe-west4/describeForm');
  });

  it('is none where the application answers', () => {
    expect(functionOf('/')).toBeUndefined();
    expect(functionOf('/regions/demo-oost/candidates')).toBeUndefined();
    expect(functionOf('/api/forms/oost/submissions/extra')).toBeUndefined();
    expect(functionOf('/api/forms')).toBeUndefined();
  });
});

describe('headers', () => {
  const rules = [
    { source: '**', headers: [{ key: 'X-Everywhere', value: 'yes' }] },
    { source: '/assets/**', headers: [{ key: 'Cache-Control', value: 'immutable' }] },
    { source: '**/*.@(js|css)', headers: [{ key: 'X-Code', value: 'yes' }] },
  ];

  it('are those of every rule that fits, in order', () => {
    expect(headersFor(rules, '/')).toEqual([['X-Everywhere', 'yes']]);
    expect(headersFor(rules, '/assets/app.js')).toEqual([
      ['X-Everywhere', 'yes'],
      ['Cache-Control', 'immutable'],
      ['X-Code', 'yes'],
    ]);
  });
});
