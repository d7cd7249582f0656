// What HOVI answers, as far as it is read here (OpenAPI document 4.0.0). Nothing but the ids is relied on.
import { z } from 'zod';
import { lenient, written } from './json-answer.ts';

/** Every text is in up to three languages. */
const texts = z
  .object({ nl: lenient(z.string()), en: lenient(z.string()) })
  .transform(({ nl, en }) => {
    return nl?.trim() || en?.trim() || undefined;
  });
const text = lenient(texts);
const line = lenient(z.string());
/** They become part of addresses and of names of files. */
const id = written.pipe(z.string().regex(/^[A-Za-z0-9_-]{1,40}$/));

export const stateAnswer = z.object({ apistate: z.enum(['online', 'readonly', 'offline']) });

export const organizationList = z.array(z.object({ organizationId: id }));
export const locationList = z.array(z.object({ locationId: id }));
export const productList = z.array(
  z.object({
    productId: id,
    productType: line,
    croho: lenient(written),
    crohoName: text,
    productName: text,
  }),
);

export const organizationAnswer = z.object({
  organizationId: id,
  brin: line,
  brinName: text,
  shortCode: line,
  organizationType: line,
  email: line,
  phone: line,
  webLink: text,
  /** Not in the document; its makers' own readers know it. */
  mainLocation: lenient(id),
});
export type HoviOrganization = z.infer<typeof organizationAnswer>;

export const locationAnswer = z.object({
  locationId: id,
  locationName: text,
  brinVolg: line,
  locationEmail: line,
  locationPhone: line,
  webLink: text,
  visitorAddress: lenient(
    z.object({ street: line, nr_detail: line, zip: line, city: line, country: line }),
  ),
});
export type HoviLocation = z.infer<typeof locationAnswer>;

export const productAnswer = z.object({
  productId: id,
  productType: line,
  productName: text,
  productLevel: line,
  croho: lenient(written),
  crohoName: text,
  degrees: lenient(z.array(z.string())),
  location: lenient(id),
  archived: lenient(z.iso.date()),
  productForms: lenient(
    z.array(
      z.object({
        productForm: line,
        productURL: text,
        sideLocations: lenient(z.array(id)),
      }),
    ),
  ),
});
export type HoviProduct = z.infer<typeof productAnswer>;

/** An organization with all that is asked of it, as it came: one file of the run. */
export const hoviArtifact = z.object({
  organization: organizationAnswer,
  locations: z.array(z.unknown()),
  products: z.array(z.unknown()),
  /** Numbers of programmes that sound like teaching and that nobody looked at yet. */
  unlisted: z.array(z.string()),
});
export type HoviArtifact = z.infer<typeof hoviArtifact>;
