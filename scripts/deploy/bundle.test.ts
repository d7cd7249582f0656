import { describe, expect, it } from 'vitest';
import { bundleProblems } from './bundle.ts';

const good = {
  code: `
    import { onCall } from 'firebase-functions/https';
    import { createHash } from 'node:crypto';
    export { other } from 'firebase-admin';
    const later = () => import('@google-cloud/firestore/types');
    const text = "import { x } from 'not-an-import'";
  `,
  dependencies: {
    'firebase-functions': '7.4.0',
    'firebase-admin': '14.5.1',
    '@google-cloud/firestore': '9.4.1',
  },
  engines: { node: '24' },
  runtime: 'nodejs24',
};

describe('the bundle', () => {
  it('imports what the cloud installs, or Node has', () => {
    expect(bundleProblems(good)).toEqual([]);
  });

  it('imports nothing else', () => {
    for (const code of [
      "import '@instroom/domain/paths.ts';",
      "export { x } from '@instroom/domain';",
      "export * from '@instroom/domain/errors.ts';",
      "const x = () => import('@instroom/domain');",
    ])
      expect(bundleProblems({ ...good, code })).toEqual([
        'imports @instroom/domain, which the cloud does not install',
      ]);
  });

  it('has exact versions', () => {
    const dependencies = { ...good.dependencies, 'firebase-admin': '^14.5.1' };
    expect(bundleProblems({ ...good, dependencies })).toHaveLength(1);
  });

  it('runs on the Node that it is made for', () => {
    expect(bundleProblems({ ...good, runtime: 'nodejs22' })).toHaveLength(1);
    expect(bundleProblems({ ...good, runtime: undefined })).toHaveLength(1);
  });
});
