// A choice in a region's own field as one code, as figures count it and addresses name it: `rijbewijs-yes`. It follows
// from the value alone: lists are choices, everything else is somebody's own words. So no change of a definition ever
// changes what a candidate counts for.
import type { CustomValues } from './custom-value.ts';
import { slugPattern } from './slug.ts';

export function ownCode(key: string, code: string): string {
  return `${key}-${code}`;
}

/** What it is about, and what was chosen; nothing where a text cannot be one. */
export function readOwnCode(text: string): { key: string; code: string } | undefined {
  const [key = '', code = '', ...rest] = text.split('-');
  const isOne = slugPattern.test(key) && slugPattern.test(code) && rest.length === 0;
  return isOne ? { key, code } : undefined;
}

export function ownCodes(values: CustomValues): string[] {
  return Object.entries(values)
    .flatMap(([key, value]) => {
      if (typeof value === 'boolean') return [ownCode(key, value ? 'yes' : 'no')];
      return Array.isArray(value) ? value.map((code) => ownCode(key, code)) : [];
    })
    .filter((code) => readOwnCode(code) !== undefined);
}
