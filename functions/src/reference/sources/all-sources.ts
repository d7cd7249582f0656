// Every source there is, by its id; the keys that they need; and the hosts that are asked, and no others.
import { type SourceId, sourceIdSchema } from '@instroom/domain/reference/source.ts';
import type { SourceAdapter } from './adapter.ts';
import { duoAdapters } from './duo.ts';
import { duoHosts, duoUrls } from './duo-settings.ts';
import { fileCoordinates } from './file-coordinates.ts';
import { fileDesks } from './file-desks.ts';
import { fileOrganizations } from './file-organizations.ts';
import { hovi, hoviToken, hoviUrl } from './hovi.ts';
import { kiesmbo, kiesmboKey, kiesmboUrl } from './kiesmbo.ts';
import { onderwijsloket, onderwijsloketToken, onderwijsloketUrl } from './onderwijsloket.ts';

const adapters: readonly SourceAdapter[] = [
  ...duoAdapters(duoUrls),
  hovi,
  kiesmbo,
  onderwijsloket,
  fileOrganizations,
  fileDesks,
  fileCoordinates,
];
const byId = new Map(adapters.map((adapter) => [adapter.id, adapter]));
const without = sourceIdSchema.options.filter((id) => !byId.has(id));
if (without.length > 0) throw new Error(`no adapter for ${without.join(', ')}`);

export function adapterOf(sourceId: SourceId): SourceAdapter {
  const adapter = byId.get(sourceId);
  if (!adapter) throw new Error(`no adapter for ${sourceId}`);
  return adapter;
}

export const sourceSecrets = [hoviToken, kiesmboKey, onderwijsloketToken];

export function allowedHosts(): string[] {
  const urls = [hoviUrl, kiesmboUrl, onderwijsloketUrl].map((setting) => setting.value());
  const hosts = urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host);
  return [...new Set([...duoHosts(), ...hosts])];
}
