// The filter on a region's own fields as it stands in the address: one choice for each field, by their codes and never
// in somebody's own words, `rijbewijs-yes.provincie-gelderland`.
import { type CustomValues, valueAt } from '@instroom/domain/custom/custom-value.ts';
import { ownCodes } from '@instroom/domain/custom/own-code.ts';
import { slugPattern } from '@instroom/domain/custom/slug.ts';
import { z } from 'zod';

/** By the key of the field: a code, or one of the two below. */
export type OwnFilters = Readonly<Record<string, string>>;

/** No code of an option begins with a digit. */
export const filledIn = '1';
export const notFilledIn = '0';

export const ownFilterSchema = z.string().max(2000);

/** What cannot be read, in an old or mistyped address, is ignored. */
export function readOwnFilters(text: string | undefined): OwnFilters {
  const parts = (text ?? '').split('.').map((part) => part.split('-'));
  return Object.fromEntries(
    parts.flatMap(([key = '', code = '', ...rest]) =>
      slugPattern.test(key) && isFilterCode(code) && rest.length === 0 ? [[key, code]] : [],
    ),
  );
}

/** Nothing where nothing is filtered on. */
export function writeOwnFilters(filters: Readonly<Record<string, string | undefined>>) {
  const parts = Object.entries(filters).flatMap(([key, code]) => (code ? [`${key}-${code}`] : []));
  return parts.length > 0 ? parts.join('.') : undefined;
}

export function matchesOwnFilters(values: CustomValues, text: string | undefined): boolean {
  const codes = ownCodes(values);
  return Object.entries(readOwnFilters(text)).every(([key, code]) => {
    const isFilled = valueAt(values, key) !== undefined;
    if (code === filledIn) return isFilled;
    return code === notFilledIn ? !isFilled : codes.includes(`${key}-${code}`);
  });
}

function isFilterCode(code: string): boolean {
  return code === filledIn || code === notFilledIn || slugPattern.test(code);
}
