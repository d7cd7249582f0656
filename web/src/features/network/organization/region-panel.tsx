import type { OverlayPatch } from '@instroom/domain/organization/commands.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { membersQuery, useSession } from '../../../data/session.ts';
import { FactList } from '../../../ui/facts.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { wordsOfList } from '../words-of-list.ts';
import { EditableText } from './editable-text.tsx';
import classes from './organization.module.css';
import { PlaceSelect } from './place-select.tsx';
import type { ShownOrganization } from './use-organization.ts';
import { useSaveOverlay } from './use-save-overlay.ts';
import { useWish } from './use-wish.ts';

/** What this organization is to the region. */
export function RegionPanel({ organization }: { organization: ShownOrganization }) {
  const { t } = useTranslation('network');
  const { member } = useSession();
  return (
    <Panel title={t('panels.region')}>
      {canEdit(member) ? (
        <Editable organization={organization} />
      ) : (
        <ReadOnly organization={organization} />
      )}
    </Panel>
  );
}

function ReadOnly({ organization: { overlay } }: { organization: ShownOrganization }) {
  const { t } = useTranslation('network');
  const { regionId } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const owner = members?.rows.find(({ id }) => id === overlay.ownerUid)?.displayName;
  const { isParticipating, tags, isHidden } = overlay;
  return (
    <FactList
      facts={[
        { label: t('region.participating'), value: t(isParticipating ? 'yes' : 'no') },
        { label: t('region.owner'), value: owner ?? t('region.noOwner') },
        { label: t('region.tags'), value: tags.join(', ') },
        { label: t('region.hidden'), value: isHidden ? t('yes') : undefined },
      ]}
    />
  );
}

function Editable({ organization: { orgId, overlay } }: { organization: ShownOrganization }) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const command = useSaveOverlay(orgId);
  const tags = useSaveOverlay(orgId);
  const save = (patch: OverlayPatch) => command.mutateAsync({ patch });
  const [isParticipating, setParticipating] = useWish(overlay.isParticipating, (value) =>
    save({ isParticipating: value }),
  );
  const [isHidden, setHidden] = useWish(overlay.isHidden, (value) => save({ isHidden: value }));
  const [ownerUid, setOwner] = useWish(overlay.ownerUid ?? '', (value) =>
    save({ ownerUid: value || null }),
  );
  const active = (members?.rows ?? [])
    .filter(({ id, active }) => active || id === overlay.ownerUid)
    .sort((one, other) => one.displayName.localeCompare(other.displayName, 'nl'));
  return (
    <div className={classes.controls}>
      <Checkbox
        label={t('region.participatingHere')}
        checked={isParticipating}
        onChange={({ currentTarget }) => setParticipating(currentTarget.checked)}
      />
      <NativeSelect
        label={t('region.owner')}
        value={ownerUid}
        onChange={({ currentTarget }) => setOwner(currentTarget.value)}
      >
        <option value="">{t('region.noOwner')}</option>
        {active.map(({ id, displayName }) => (
          <option key={id} value={id}>
            {displayName}
          </option>
        ))}
      </NativeSelect>
      <div>
        <span className={classes.smallTitle}>{t('region.tags')}</span>
        <EditableText
          label={t('region.tags')}
          text={overlay.tags.join(', ')}
          hint={t('region.tagsHint')}
          save={(text) =>
            tags.mutateAsync({
              patch: { tags: wordsOfList(text) },
              before: { tags: overlay.tags },
            })
          }
        />
      </div>
      <Checkbox
        label={t('region.hideHere')}
        checked={isHidden}
        onChange={({ currentTarget }) => setHidden(currentTarget.checked)}
      />
      <PlaceSelect orgId={orgId} />
      {command.error && (
        <Text size="sm" c="red" role="alert">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
    </div>
  );
}
