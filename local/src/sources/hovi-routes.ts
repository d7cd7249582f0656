// Stands in for HOVI's API, version 4, below `/hovi/api/4`.
import { type HoviInstitution, hoviInstitutions } from './hovi-content.ts';
import { json } from './json-answer.ts';
import type { SourceAnswer, SourceData, SourceRequest, SourceRoutes } from './routes.ts';
import { standInKey } from './stand-in-key.ts';

const base = '/hovi/api/4';

export function hoviRoutes({ realFolder }: SourceData): SourceRoutes {
  let institutions: HoviInstitution[] | undefined;
  return (request) => {
    if (!request.path.startsWith(`${base}/`)) return undefined;
    if (request.headers.authorization !== `Bearer ${standInKey}`) return refusal(401);
    institutions ??= hoviInstitutions(realFolder);
    const [collection, ...rest] = request.path.slice(base.length + 1).split('/');
    if (collection === 'state' && rest.length === 0) return json({ apistate: 'online' });
    if (collection !== 'organization') return refusal(404);
    return organizationAnswer(institutions, rest, request);
  };
}

function organizationAnswer(
  institutions: HoviInstitution[],
  [id, part, partId]: string[],
  { query }: SourceRequest,
): SourceAnswer {
  if (!id)
    return json(
      institutions.map(({ organization: { organizationId, brin, brinName, shortCode } }) => ({
        organizationId,
        brin,
        brinName,
        shortCode,
      })),
    );
  const institution = institutions.find(({ organization }) => organization.organizationId === id);
  if (!institution) return refusal(404);
  if (!part) return json(institution.organization);
  const { locations, products } = institution;
  if (part === 'location') {
    if (!partId) return json(locations.map(listedLocation));
    return found(locations.find(({ locationId }) => locationId === partId));
  }
  if (part === 'product') {
    if (partId) return found(products.find(({ productId }) => productId === partId));
    const state = query.get('state') ?? 'active';
    const wanted = products.filter(
      ({ archived }) => state === 'all' || (state === 'archived') === Boolean(archived),
    );
    return json(wanted.map(listedProduct));
  }
  return refusal(404);
}

function listedLocation({
  locationId,
  locationName,
  locationType,
  organization,
  brinVolg,
}: HoviInstitution['locations'][number]) {
  return { locationId, locationName, locationType, organization, ...(brinVolg && { brinVolg }) };
}

function listedProduct(product: HoviInstitution['products'][number]) {
  const { productId, productType, productName, productLevel, croho, crohoName } = product;
  const { organization, location, archived, productForms } = product;
  return {
    productId,
    productType,
    productName,
    productLevel,
    croho,
    crohoName,
    organization,
    location,
    ...(archived && { archived }),
    availableForms: productForms.map(({ productForm }) => productForm),
  };
}

const found = (item: unknown) => (item ? json(item) : refusal(404));

function refusal(status: 401 | 404): SourceAnswer {
  const message = status === 401 ? 'Authentication is required' : 'Not found';
  return json({ code: String(status), message }, status);
}
