import { canManage } from '@instroom/domain/region/member.ts';
import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendChangeNetworkSettings } from '../network-commands.ts';
import { useWish } from './use-wish.ts';

const places = ['default', 'include', 'exclude'] as const;
type Place = (typeof places)[number];

/** Whether an organization is in the region's network by its municipality and sector, or because the region says so. */
export function PlaceSelect({ orgId }: { orgId: string }) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId, region, member } = useSession();
  const command = useCommand((commandId, place: Place) =>
    sendChangeNetworkSettings({ regionId, commandId, orgIds: [orgId], place }),
  );
  const { include = [], exclude = [] } = region.network ?? {};
  const stored = include.includes(orgId)
    ? 'include'
    : exclude.includes(orgId)
      ? 'exclude'
      : 'default';
  const [place, setPlace] = useWish<Place>(stored, (chosen) => command.mutateAsync(chosen));
  if (!canManage(member)) return null;
  return (
    <>
      <NativeSelect
        label={t('region.place')}
        description={t('region.placeHint')}
        value={place}
        onChange={({ currentTarget }) => {
          const chosen = places.find((known) => known === currentTarget.value);
          if (chosen) setPlace(chosen);
        }}
      >
        {places.map((known) => (
          <option key={known} value={known}>
            {t(`region.places.${known}`)}
          </option>
        ))}
      </NativeSelect>
      {command.error && (
        <Text size="sm" c="red" role="alert">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
    </>
  );
}
