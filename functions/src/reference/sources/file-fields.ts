// The columns that files of organizations and of desks have in common, and what they say.
import type { OrganizationFields } from '@instroom/domain/organization/source-fields.ts';
import {
  functionalEmail,
  municipalityNamed,
  readCity,
  readHouseNumber,
  readMunicipality,
  readPhoneNumber,
  readPostcode,
  readText,
  readWebsite,
} from '@instroom/domain/reference/normalise.ts';
import type { Column, Row } from '../csv.ts';

export type PlaceColumn =
  | 'code'
  | 'name'
  | 'street'
  | 'houseNumber'
  | 'postcode'
  | 'city'
  | 'municipality'
  | 'phone'
  | 'email'
  | 'website'
  | 'description'
  | 'endDate';

export const placeColumns: readonly Column<PlaceColumn>[] = [
  { name: 'code', headers: ['code', 'id'] },
  { name: 'name', headers: ['naam'] },
  { name: 'street', headers: ['straat', 'straatnaam'], isOptional: true },
  { name: 'houseNumber', headers: ['huisnummer'], isOptional: true },
  { name: 'postcode', headers: ['postcode'], isOptional: true },
  { name: 'city', headers: ['plaats', 'plaatsnaam'], isOptional: true },
  { name: 'municipality', headers: ['gemeente', 'gemeentenummer'], isOptional: true },
  { name: 'phone', headers: ['telefoon', 'telefoonnummer'], isOptional: true },
  { name: 'email', headers: ['email', 'e-mail', 'e-mailadres'], isOptional: true },
  { name: 'website', headers: ['website', 'internetadres'], isOptional: true },
  { name: 'description', headers: ['omschrijving'], isOptional: true },
  { name: 'endDate', headers: ['einddatum'], isOptional: true },
];

/** A number of CBS or a name; what is neither is a mistake of who made the file. */
export function municipalityIn(written: string | undefined): { code?: string; isWrong: boolean } {
  const text = readText(written);
  if (!text) return { isWrong: false };
  const code = readMunicipality(text)?.code ?? municipalityNamed(text);
  return code ? { code, isWrong: false } : { isWrong: true };
}

type PlaceFields = Pick<
  OrganizationFields,
  'address' | 'municipalityCode' | 'phone' | 'email' | 'website' | 'description'
>;

export function placeFields(row: Row<PlaceColumn>): {
  fields: PlaceFields;
  isEmailDropped: boolean;
} {
  const street = row.get('street')?.slice(0, 200);
  const houseNumber = readHouseNumber(row.get('houseNumber'));
  const zip = readPostcode(row.get('postcode'));
  const city = readCity(row.get('city'))?.slice(0, 200);
  const address = {
    ...(street && { street }),
    ...(houseNumber && { houseNumber }),
    ...(zip && { zip }),
    ...(city && { city }),
  };
  const municipalityCode = municipalityIn(row.get('municipality')).code;
  const phone = readPhoneNumber(row.get('phone'));
  const email = functionalEmail(row.get('email'));
  const website = readWebsite(row.get('website'));
  const description = row.get('description')?.slice(0, 4000);
  const fields = {
    ...(Object.keys(address).length > 0 && { address }),
    ...(municipalityCode && { municipalityCode }),
    ...(phone && { phone }),
    ...(email?.email && { email: email.email }),
    ...(website && { website }),
    ...(description && { description }),
  };
  return { fields, isEmailDropped: email?.dropped ?? false };
}
