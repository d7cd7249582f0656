// A region with some of its fields changed, and what else follows from that.
import type { ErrorCode } from '../errors.ts';
import type { RegionChange, RegionSettingsChange } from './commands.ts';
import { type Region, regionSchema, regionSettingsSchema } from './region.ts';
import { refusalOfArea } from './region-rules.ts';
import { targetsAfter } from './targets.ts';

export type ChangedRegion = {
  region: Region;
  /** Names of the fields that are another than before; those of the settings as `settings.staleAfterDays`. */
  fields: string[];
};
export type ChangeRegionResult = ({ ok: true } & ChangedRegion) | { ok: false; code: ErrorCode };

export function changeRegion(
  before: Region,
  { settings, leadPartner, municipalityCodes, ...rest }: RegionChange & RegionSettingsChange,
): ChangeRegionResult {
  const codes = municipalityCodes ?? before.municipalityCodes;
  const code = refusalOfArea(rest.kind ?? before.kind, codes);
  if (code) return { ok: false, code };
  const { leadPartner: partnerBefore, ...others } = before;
  const partner = leadPartner ?? partnerBefore;
  const region = regionSchema.parse({
    ...others,
    ...present(rest),
    municipalityCodes: [...new Set(codes)],
    ...(partner && { leadPartner: partner }),
    settings: settingsAfter(before.settings, settings ?? {}),
  });
  return { ok: true, region, fields: changedFields(before, region) };
}

type Settings = Region['settings'];

/** Norms of phases and targets are changed one by one, so that two people on different ones both win. */
function settingsAfter(
  before: Settings,
  { staleDaysByPhase: norms, targets, ...others }: NonNullable<RegionSettingsChange['settings']>,
): unknown {
  const { staleDaysByPhase: known, targets: set = {}, ...rest } = before;
  const aims = targetsAfter(set, targets ?? {});
  const after = Object.entries({ ...known, ...norms }).filter(
    ([, days]) => typeof days === 'number',
  );
  return {
    ...rest,
    ...present(others),
    ...(after.length > 0 && { staleDaysByPhase: Object.fromEntries(after) }),
    ...(Object.keys(aims).length > 0 && { targets: aims }),
  };
}

function changedFields(before: Region, after: Region): string[] {
  return [
    ...changeable.filter((field) => written(before[field]) !== written(after[field])),
    ...regionSettingsSchema
      .keyof()
      .options.filter((field) => written(before.settings[field]) !== written(after.settings[field]))
      .map((field) => `settings.${field}`),
  ];
}

const changeable = [
  'name',
  'kind',
  'status',
  'sectors',
  'municipalityCodes',
  'leadPartner',
  'desk',
  'formOrigins',
] as const;

/** Of lists only matters what is in them. */
function written(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value) ?? '';
}

/** On the way from a form, what is left alone may be there as undefined. */
function present(change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
