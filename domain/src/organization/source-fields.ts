// What a source says of an organization, of one of its locations, of one of its programmes. Everything but the name may
// be missing: a source that does not know a field leaves it out, and never takes away what another one says.
import { z } from 'zod';
import { municipalityCodeSchema } from '../codes/municipality.ts';
import { organizationKindSchema } from '../codes/organization-kind.ts';
import {
  programmeFormSchema,
  programmeKindSchema,
  programmeLevelSchema,
} from '../codes/programme.ts';
import { qualificationSchema } from '../codes/qualification.ts';
import { sectorSchema } from '../codes/sector.ts';
import { subjectSchema } from '../codes/subject.ts';
import { daySchema } from '../instant.ts';

const name = z.string().trim().min(1).max(200);
const line = z.string().trim().min(1).max(200);
const website = z.url({ protocol: /^https?$/ }).max(500);
const email = z.email().max(254);

export const addressSchema = z.object({
  street: line.optional(),
  houseNumber: z.string().max(20).optional(),
  /** `1234 AB`. */
  zip: z.string().max(10).optional(),
  /** As people write it, `'s-Gravenhage`; DUO's capitals are spelled out where the municipality is known. */
  city: line.optional(),
});
export type Address = z.infer<typeof addressSchema>;

/** WGS84, degrees. */
export const positionSchema = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});
export type Position = z.infer<typeof positionSchema>;

const reachable = {
  phone: z.string().max(40).optional(),
  /** Of a function, never of a person: see `functionalEmail`. */
  email: email.optional(),
  website: website.optional(),
};

export const organizationFieldsSchema = z.object({
  kind: organizationKindSchema,
  name,
  shortName: line.optional(),
  /** Institution number, `04LY`. */
  brin: z
    .string()
    .regex(/^\d{2}[A-Z]{2}$/)
    .optional(),
  /** What a source gives in place of one, such as HOVI's 9006. */
  otherCode: z.string().max(40).optional(),
  /** Number of the competent authority (bevoegd gezag), five digits. */
  boardNumber: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  /** The organization it belongs to: the board of a school. */
  parentOrgId: z.string().optional(),
  sectors: z.array(sectorSchema).optional(),
  denomination: line.optional(),
  /** In the source's own words: `Regionaal opleidingencentrum`, `hbo`. */
  institutionType: line.optional(),
  ...reachable,
  address: addressSchema.optional(),
  postalAddress: addressSchema.optional(),
  municipalityCode: municipalityCodeSchema.optional(),
  position: positionSchema.optional(),
  /** Of a desk: for which municipalities, and where one can make an appointment. */
  serves: z.array(municipalityCodeSchema).max(400).optional(),
  bookingUrl: website.optional(),
  availability: z.string().max(500).optional(),
  description: z.string().max(4000).optional(),
});
export type OrganizationFields = z.infer<typeof organizationFieldsSchema>;

export const locationFieldsSchema = z.object({
  name,
  isMain: z.boolean().optional(),
  sectors: z.array(sectorSchema).optional(),
  ...reachable,
  address: addressSchema.optional(),
  municipalityCode: municipalityCodeSchema.optional(),
  position: positionSchema.optional(),
  denomination: line.optional(),
  /** Of secondary education, as DUO says it: `VBO/MAVO/HAVO/VWO`. */
  structure: line.optional(),
  /** Of special education: its cluster and kinds, as DUO says them. */
  cluster: line.optional(),
  specialKinds: line.optional(),
  holidayRegion: line.optional(),
  /** DUO's areas by their codes, such as `rmc: '49'`: for figures, and apart in the comparison. */
  areas: z.record(z.string(), z.string().max(120)).optional(),
});
export type LocationFields = z.infer<typeof locationFieldsSchema>;

export const programmeFieldsSchema = z.object({
  title: name,
  kind: programmeKindSchema,
  level: programmeLevelSchema.optional(),
  croho: z.string().max(10).optional(),
  crebo: z.string().max(10).optional(),
  degree: line.optional(),
  forms: z.array(programmeFormSchema).optional(),
  /** What it leads to. */
  qualifications: z.array(qualificationSchema).optional(),
  subjects: z.array(subjectSchema).optional(),
  sectors: z.array(sectorSchema).optional(),
  website: website.optional(),
  /** Keys of the locations where it is given. */
  locationKeys: z.array(z.string()).max(100).optional(),
  endDate: daySchema.optional(),
});
export type ProgrammeFields = z.infer<typeof programmeFieldsSchema>;
