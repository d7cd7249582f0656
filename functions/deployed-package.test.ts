import { describe, expect, it } from 'vitest';
import { deployedLock, deployedPackage, type Lock } from './deployed-package.ts';

const manifest = {
  name: '@instroom/functions',
  version: '0.1.0',
  engines: { node: '24' },
  dependencies: { admin: '14.0.0', phone: '1.0.0' },
  devDependencies: { '@instroom/domain': '0.1.0' },
};

const checkout: Lock = {
  lockfileVersion: 3,
  packages: {
    '': {},
    domain: {},
    functions: {},
    'node_modules/@instroom/domain': { link: true },
    'node_modules/admin': {
      version: '14.0.0',
      dependencies: { auth: '^11.0.0' },
      optionalDependencies: { storage: '^8.0.0', absent: '^1.0.0' },
      peerDependencies: { graphql: '*', express: '*' },
      peerDependenciesMeta: { graphql: { optional: true } },
    },
    'node_modules/admin/node_modules/auth': { version: '11.2.0' },
    'node_modules/auth': { version: '9.0.0' },
    'node_modules/express': { version: '4.0.0' },
    'node_modules/graphql': { version: '16.0.0' },
    'node_modules/storage': { version: '8.1.0' },
    'node_modules/vite': { version: '8.0.0' },
    'functions/node_modules/phone': { version: '1.0.0' },
  },
};

describe('what the cloud installs', () => {
  it('is what the bundle imports, without our own packages and what builds them', () => {
    expect(deployedPackage(manifest)).toEqual({
      name: '@instroom/functions',
      version: '0.1.0',
      private: true,
      type: 'module',
      main: 'index.js',
      engines: { node: '24' },
      dependencies: manifest.dependencies,
    });
  });

  it('has the versions of the checkout, down to the last', () => {
    const { packages } = deployedLock(manifest, checkout);
    const { '': top, ...installed } = packages;
    expect(top).toMatchObject({ dependencies: manifest.dependencies });
    expect(
      Object.fromEntries(Object.entries(installed).map(([place, { version }]) => [place, version])),
    ).toEqual({
      'node_modules/admin': '14.0.0',
      'node_modules/admin/node_modules/auth': '11.2.0',
      'node_modules/express': '4.0.0',
      'node_modules/phone': '1.0.0',
      'node_modules/storage': '8.1.0',
    });
  });

  it('is refused when the checkout does not have it', () => {
    const more = { ...manifest, dependencies: { ...manifest.dependencies, mail: '1.0.0' } };
    expect(() => deployedLock(more, checkout)).toThrow('mail');
  });

  it('is refused when one place would need two versions', () => {
    const packages = {
      ...checkout.packages,
      'functions/node_modules/auth': { version: '10.0.0' },
      'node_modules/storage': { version: '8.1.0', dependencies: { auth: '^9.0.0' } },
    };
    const both = { ...manifest, dependencies: { ...manifest.dependencies, auth: '10.0.0' } };
    expect(() => deployedLock(both, { ...checkout, packages })).toThrow('node_modules/auth');
  });
});
