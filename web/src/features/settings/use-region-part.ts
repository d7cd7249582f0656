import type { RegionSettingsChange } from '@instroom/domain/region/commands.ts';
import { useSession } from '../../data/session.ts';
import { draftOf } from '../../shared/region/draft.ts';
import { sendChangeRegionSettings } from './settings-commands.ts';

/** What every part of the settings of the own region has in common. */
export function useRegionPart() {
  const { regionId, region } = useSession();
  return {
    region,
    regionId,
    current: draftOf(region, regionId),
    send: (commandId: string, change: RegionSettingsChange) =>
      sendChangeRegionSettings({ regionId, commandId, change }),
  };
}
