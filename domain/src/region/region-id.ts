// A region's id is the first part of every address of it, so it is short, plain, and no name that the application or its
// host uses itself.
import { z } from 'zod';
import { isPracticeId } from './practice.ts';

const shortest = 3;
const longest = 60;

export const regionIdSchema = z
  .string()
  .min(shortest)
  .max(longest)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  // Ids that begin so are those of practice regions.
  .refine((id) => !isPracticeId(id));

/** First parts of addresses that are taken; tests/deploy/reserved-names.test.ts compares with what is served. */
export const reservedRegionIds: readonly string[] = [
  'aanmelding',
  'account',
  'agenda',
  'api',
  'assets',
  'bedankt',
  'demo-site',
  'embed',
  'formulier',
  'hulp',
  'inloggen',
  'platform',
  'postvak',
  'uitnodiging',
  'wachtwoord',
];

/** What an id looks like that belongs to a name: lower case, without accents, words joined by hyphens. */
export function regionIdFrom(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
