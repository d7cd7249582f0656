// Every answer of the stand-ins of HOVI and KiesMBO has the shape that the published documents give it.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hoviInstitutions } from '../../local/src/sources/hovi-content.ts';
import { hoviRoutes } from '../../local/src/sources/hovi-routes.ts';
import { kiesmboRoutes } from '../../local/src/sources/kiesmbo-routes.ts';
import type { SourceRoutes } from '../../local/src/sources/routes.ts';
import { standInKey } from '../../local/src/sources/stand-in-key.ts';
import { openApi } from './open-api.ts';
import { realFolder } from './real-files.ts';
import { unlessReal } from './unless-real.ts';

const keys = {
  authorization: `Bearer ${standInKey}`,
  'ocp-apim-subscription-key': standInKey,
};

function ask(routes: SourceRoutes, address: string, headers: Record<string, string> = keys) {
  const { pathname: path, searchParams: query } = new URL(address, 'http://stand-in');
  const answer = routes({ method: 'GET', path, query, headers });
  return { status: answer?.status ?? 0, content: JSON.parse(String(answer?.body)) as unknown };
}

/** They come, and the documents do not name them. */
const hoviExtras = ['/organization/{organizationId}.mainLocation'];
const kiesmboExtras = [
  'FullExportV2.schools[].logoUrl',
  'FullExportV2.schools[].locations[].phoneNumber',
  'FullExportV2.schools[].locations[].email',
  'FullExportV2.schools[].locations[].geoCoordinate',
];

describe.skipIf(unlessReal.skip)(unlessReal.title('the stand-in of HOVI'), () => {
  it.each([
    ['synthetic', undefined],
    ['real', realFolder],
  ])('answers every path that is read as its document says, with %s data', (_which, folder) => {
    const { ofResponse } = openApi(
      join(realFolder ?? '', 'specs', 'hovi_oas-4.0.0.json'),
      hoviExtras,
    );
    const routes = hoviRoutes({ realFolder: folder });
    const wrong: string[] = [];
    let asked = 0;
    const check = (operation: string, path: string) => {
      const { status, content } = ask(routes, `/hovi/api/4${path}`);
      asked++;
      if (status !== 200) wrong.push(`${path}: ${status}`);
      else wrong.push(...ofResponse(content, operation, 200, operation));
    };
    check('/state', '/state');
    check('/organization', '/organization');
    const organization = '/organization/{organizationId}';
    for (const { organization: item, locations, products } of hoviInstitutions(folder)) {
      const path = `/organization/${item.organizationId}`;
      check(organization, path);
      check(`${organization}/location`, `${path}/location`);
      for (const { locationId } of locations)
        check(`${organization}/location/{locationId}`, `${path}/location/${locationId}`);
      for (const state of ['active', 'archived', 'all'])
        check(`${organization}/product`, `${path}/product?state=${state}`);
      for (const { productId } of products)
        check(`${organization}/product/{productId}`, `${path}/product/${productId}`);
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  });

  it('refuses without a key, and what is not there, in the words of the document', () => {
    const { ofResponse } = openApi(
      join(realFolder ?? '', 'specs', 'hovi_oas-4.0.0.json'),
      hoviExtras,
    );
    const routes = hoviRoutes({ realFolder: undefined });
    const path = '/organization/{organizationId}';
    const refused = ask(routes, '/hovi/api/4/organization/501', {});
    expect(refused.status).toBe(401);
    expect(ofResponse(refused.content, path, 401, path)).toEqual([]);
    const missing = ask(routes, '/hovi/api/4/organization/999');
    expect(missing.status).toBe(404);
    expect(ofResponse(missing.content, path, 404, path)).toEqual([]);
  });
});

describe.skipIf(unlessReal.skip)(unlessReal.title('the stand-in of KiesMBO'), () => {
  it.each([
    ['synthetic', undefined],
    ['real', realFolder],
  ])('answers as its document says, with %s data', (_which, folder) => {
    const { ofSchema } = openApi(
      join(realFolder ?? '', 'specs', 'kiesmbo_oas-1.0.json'),
      kiesmboExtras,
    );
    const { status, content } = ask(
      kiesmboRoutes({ realFolder: folder }),
      '/kiesmbo/api/v2/export',
    );
    expect(status).toBe(200);
    expect(ofSchema(content, 'FullExportV2')).toEqual([]);
  });

  it('refuses without a key', () => {
    expect(ask(kiesmboRoutes({ realFolder }), '/kiesmbo/api/v2/export', {}).status).toBe(401);
  });
});

describe.skipIf(unlessReal.skip)(unlessReal.title('the check itself'), () => {
  it('finds a missing field, another type, a field too many, a text too long', () => {
    const { ofResponse } = openApi(join(realFolder ?? '', 'specs', 'hovi_oas-4.0.0.json'), []);
    const path = '/organization/{organizationId}/product/{productId}';
    const product = { productType: 'croho_program', productForms: [{ productForm: 'voltijd' }] };
    const problemsOf = (change: object) => ofResponse({ ...product, ...change }, path, 200, 'it');
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ productForms: [] })).toEqual(['it.productForms: 0 items']);
    expect(problemsOf({ productForms: undefined })).toEqual(['it.productForms: no array']);
    expect(problemsOf({ croho: 34808 })).toEqual(['it.croho: no string']);
    expect(problemsOf({ price: 1 })).toEqual(['it.price: not in the document']);
    expect(problemsOf({ productName: { nl: 'x'.repeat(101) } })[0]).toMatch(/^it.productName.nl/);
    expect(problemsOf({ archived: 'gisteren' })).toEqual(['it.archived: "gisteren"']);
    expect(ofResponse({ productForms: [] }, path, 200, 'it')).toContain('it.productType: missing');
  });
});
