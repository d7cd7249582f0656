// The filter on a region's own fields as it stands in the address: by their codes and never in somebody's own words, any
// of those of one field, `rijbewijs-yes.provincie-gelderland.provincie-utrecht`.
import { type CustomValues, valueAt } from '@instroom/domain/custom/custom-value.ts';
import { ownCodes } from '@instroom/domain/custom/own-code.ts';
import { slugPattern } from '@instroom/domain/custom/slug.ts';
import { z } from 'zod';

/** By the key of the field: codes, or one of the two below. */
export type OwnFilters = Readonly<Record<string, readonly string[]>>;

/** No code of an option begins with a digit. */
export const filledIn = '1';
export const notFilledIn = '0';

export const ownFilterSchema = z.string().max(2000);

/** What cannot be read, in an old or mistyped address, is ignored. */
export function readOwnFilters(text: string | undefined): OwnFilters {
  const filters = new Map<string, string[]>();
  for (const part of (text ?? '').split('.')) {
    const [key = '', code = '', ...rest] = part.split('-');
    if (!slugPattern.test(key) || !isFilterCode(code) || rest.length > 0) continue;
    filters.set(key, [...new Set([...(filters.get(key) ?? []), code])]);
  }
  return Object.fromEntries(filters);
}

/** Nothing where nothing is filtered on. */
export function writeOwnFilters(filters: OwnFilters): string | undefined {
  const parts = Object.entries(filters).flatMap(([key, codes]) =>
    codes.map((code) => `${key}-${code}`),
  );
  return parts.length > 0 ? parts.join('.') : undefined;
}

/** A test of somebody's values, for one filter. */
export function ownFilterTest(text: string | undefined): (values: CustomValues) => boolean {
  const filters = Object.entries(readOwnFilters(text));
  return (values) => {
    const codes = ownCodes(values);
    return filters.every(([key, asked]) => {
      const isFilled = valueAt(values, key) !== undefined;
      return asked.some((code) => {
        if (code === filledIn) return isFilled;
        return code === notFilledIn ? !isFilled : codes.includes(`${key}-${code}`);
      });
    });
  };
}

function isFilterCode(code: string): boolean {
  return code === filledIn || code === notFilledIn || slugPattern.test(code);
}
