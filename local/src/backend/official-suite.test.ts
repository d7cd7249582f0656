import { describe, expect, it } from 'vitest';
import { javaVersionIn, refuseOldJava } from './official-suite.ts';

describe('the Java that the official emulators need', () => {
  it('is found in what Java says about itself', () => {
    expect(javaVersionIn('openjdk version "21.0.4" 2024-07-16\nOpenJDK Runtime')).toBe(21);
    expect(javaVersionIn('java version "1.8.0_391"')).toBe(1);
    expect(javaVersionIn('sh: java: not found')).toBeUndefined();
  });

  it('is named when it is missing or too old', () => {
    expect(() => refuseOldJava(21)).not.toThrow();
    expect(() => refuseOldJava(17)).toThrow('Java 21 of nieuwer nodig, en hier staat Java 17');
    expect(() => refuseOldJava(undefined)).toThrow('Java is niet gevonden');
  });
});
