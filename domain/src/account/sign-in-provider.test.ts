import { describe, expect, it } from 'vitest';
import { parseSignInProviders } from './sign-in-provider.ts';

describe('the other ways of signing in', () => {
  it('are none without a setting', () => {
    expect(parseSignInProviders(undefined)).toEqual([]);
    expect(parseSignInProviders(' ')).toEqual([]);
  });

  it('are shown in the order of the setting, a connection of its own by the name that it gets', () => {
    expect(parseSignInProviders('google.com, microsoft.com,oidc.surfconext=SURFconext')).toEqual([
      { id: 'google.com', name: 'Google' },
      { id: 'microsoft.com', name: 'Microsoft' },
      { id: 'oidc.surfconext', name: 'SURFconext' },
    ]);
  });

  it.each([
    'google',
    'facebook.com',
    'oidc.surfconext',
    'oidc.=SURFconext',
    'oidc.x=<b>',
  ])('are refused where one is not understood: %s', (setting) => {
    expect(() => parseSignInProviders(setting)).toThrow();
  });
});
