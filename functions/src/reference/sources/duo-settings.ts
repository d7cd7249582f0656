// Where DUO is, from the settings of the project; in local mode a stand-in on this machine.
import { defineString } from 'firebase-functions/params';
import type { DuoUrls } from './duo.ts';

const usual = {
  files: 'https://duo.nl/open_onderwijsdata/images',
  portal: 'https://onderwijsdata.duo.nl',
};
const filesUrl = defineString('DUO_URL', { default: usual.files });
const portalUrl = defineString('DUO_PORTAL_URL', { default: usual.portal });

// Where nothing was deployed, such as in local mode, a default is not filled in.
export const duoUrls: DuoUrls = {
  files: () => (filesUrl.value() || usual.files).replace(/\/$/, ''),
  portal: () => (portalUrl.value() || usual.portal).replace(/\/$/, ''),
};

/** What the import may ask for DUO's data. */
export function duoHosts(): string[] {
  const set = [duoUrls.files(), duoUrls.portal()].map((url) => new URL(url).host);
  return [...new Set([...set, 'duo.nl', 'www.duo.nl', 'onderwijsdata.duo.nl'])];
}
