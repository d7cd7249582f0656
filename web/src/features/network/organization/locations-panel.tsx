import { addressText } from '@instroom/domain/organization/overrides.ts';
import type { ResolvedLocation } from '@instroom/domain/organization/resolve.ts';
import { Anchor } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { SectorCodes } from '../../../shared/sector-codes.tsx';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import classes from './organization.module.css';
import { SourceLine } from './source-line.tsx';
import type { ShownOrganization } from './use-organization.ts';

export function LocationsPanel({
  organization: { orgId, said },
}: {
  organization: ShownOrganization;
}) {
  const { t } = useTranslation('network');
  const { regionId } = useSession();
  const locations = Object.entries(said.locations);
  if (locations.length === 0) return null;
  return (
    <Panel
      title={t('panels.locations', { count: locations.length })}
      beside={
        <Anchor
          size="sm"
          className={classes.open}
          renderRoot={(props) => (
            <Link {...props} to={paths.networkMap} params={{ regionId }} search={{ bij: orgId }} />
          )}
        >
          <IconMapPin size={16} stroke={1.6} aria-hidden />
          {t('location.onMap')}
        </Anchor>
      }
    >
      <ul className={itemClasses.items}>
        {locations.map(([key, location]) => (
          <Location key={key} locationKey={key} location={location} />
        ))}
      </ul>
    </Panel>
  );
}

function Location({ locationKey, location }: { locationKey: string; location: ResolvedLocation }) {
  const { t } = useTranslation('network');
  const { name, address, phone, website, structure, specialKinds, sectors = [] } = location;
  return (
    <li className={classes.item}>
      <span className={classes.itemTitle}>
        {name} <SectorCodes codes={sectors} /> <StandingBadge standing={location.standing} />
      </span>
      <span className={classes.itemLine}>
        {[locationKey, location.isMain && t('location.main'), structure, specialKinds]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {address && <span className={classes.text}>{addressText(address)}</span>}
      {phone && <span>{phone}</span>}
      {website && (
        <Anchor size="sm" href={website} target="_blank" rel="noreferrer">
          {website}
        </Anchor>
      )}
      <SourceLine origin={location.from.address ?? location.from.name} />
    </li>
  );
}
