// What stands in the export of KiesMBO. Its document (OpenAPI 1.0) does not name every field that comes, and what it names
// does not always come.
import { z } from 'zod';
import { lenient, written } from './json-answer.ts';

const line = lenient(z.string());

export const schoolSchema = z.object({
  brin: line,
  name: line,
  website: line,
});
export type KiesmboSchool = z.infer<typeof schoolSchema>;

export const locationSchema = z.object({
  brinvest: line,
  name: line,
  isMainLocation: lenient(z.boolean()),
  street: line,
  houseNumber: lenient(written),
  zipCode: line,
  city: line,
  province: line,
  website: line,
  // These three are not in the document.
  phoneNumber: lenient(written),
  email: line,
  geoCoordinate: lenient(z.object({ latitude: z.coerce.number(), longitude: z.coerce.number() })),
  studies: lenient(
    z.array(
      z.object({
        crebo: lenient(written),
        learningPaths: lenient(z.array(z.string())),
        urls: lenient(z.array(z.object({ url: line }))),
      }),
    ),
  ),
});
export type KiesmboLocation = z.infer<typeof locationSchema>;

export const studySchema = z.object({ crebo: lenient(written), creboName: line });
