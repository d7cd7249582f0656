import { describe, expect, it } from 'vitest';
import { readPorts } from '../ports.ts';
import { admittingEmulators } from './emulator-policy.ts';
import { functionPathFor, headersFor, leadsToApplication } from './rewrites.ts';

const region = 'europe-west4';
const rewrites = [
  { source: '/api/forms/*/submissions', function: { functionId: 'submitForm', region } },
  { source: '/api/forms/*', function: { functionId: 'describeForm', region } },
  { source: '!/@(api|assets)/**', destination: '/index.html' },
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

describe('where there is no file', () => {
  it('the application answers, except where its pages never are', () => {
    expect(leadsToApplication(rewrites, '/regions/demo-oost')).toBe(true);
    expect(leadsToApplication(rewrites, '/assets/of-last-week.js')).toBe(false);
    expect(leadsToApplication(rewrites, '/api/forms/oost')).toBe(false);
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

  it('can be meant for everything but some paths', () => {
    const elsewhere = [{ source: '!/api/**', headers: [{ key: 'X-Page', value: 'yes' }] }];
    expect(headersFor(elsewhere, '/cijfers')).toEqual([['X-Page', 'yes']]);
    expect(headersFor(elsewhere, '/api/forms/oost')).toEqual([]);
  });

  it('admit the local services where they say which are called, and change nothing else', () => {
    const ports = readPorts({});
    const deployed: [string, string][] = [
      ['Content-Security-Policy', "default-src 'none'; connect-src 'self' https://x.example"],
      ['X-Other', 'connect-src'],
    ];
    const local = [ports.auth, ports.firestore].map((port) => `http://127.0.0.1:${port}`);
    expect(admittingEmulators(deployed, ports)).toEqual([
      [
        'Content-Security-Policy',
        `default-src 'none'; connect-src ${local.join(' ')} 'self' https://x.example`,
      ],
      ['X-Other', 'connect-src'],
    ]);
  });
});
