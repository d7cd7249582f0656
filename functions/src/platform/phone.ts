// Phone numbers of every country, read by the rules that phones themselves use.
import type { ReadPhone } from '@instroom/domain/candidate/identity.ts';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

export const readPhone: ReadPhone = (written) => {
  const phone = parsePhoneNumberFromString(written, 'NL');
  return phone?.isValid() ? phone.number : undefined;
};
