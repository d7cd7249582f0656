// A region's id is the first part of its addresses: none may be a name that something else is served under.
import { readdirSync, readFileSync } from 'node:fs';
import { regionIdSchema, reservedRegionIds } from '@instroom/domain/region/region-id.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { paths } from '../../web/src/paths.ts';

const folder = (path: string) => new URL(`../../${path}`, import.meta.url);
const firebaseJson = z
  .object({
    hosting: z.object({
      rewrites: z.array(z.object({ source: z.string() })),
      headers: z.array(z.object({ source: z.string() })),
    }),
  })
  .parse(JSON.parse(readFileSync(folder('firebase.json'), 'utf8')));

/** The first parts that a pattern of Hosting names: `/a/*` one, `/@(a|b)/**` two. */
function namesIn(source: string): string[] {
  const [, first = ''] = /^!?\/([^/]*)/.exec(source) ?? [];
  return first.replace(/^@\(|\)$/g, '').split('|');
}

const used = {
  'an address of the application': Object.values(paths).map((path) => path.split('/')[1] ?? ''),
  'a rule of Hosting': [...firebaseJson.hosting.rewrites, ...firebaseJson.hosting.headers].flatMap(
    ({ source }) => namesIn(source),
  ),
  'a file that is served': readdirSync(folder('web/public')),
  'a page of the local machine': ['demo-site', 'postvak', '__'],
};

describe.each(Object.entries(used))('%s', (_, names) => {
  it.each(
    [...new Set(names)].filter((name) => regionIdSchema.safeParse(name).success),
  )('%s is no id of a region', (name) => expect(reservedRegionIds).toContain(name));

  it('was found', () => expect(names.length).toBeGreaterThan(1));
});
