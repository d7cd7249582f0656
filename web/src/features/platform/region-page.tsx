import { isPractice } from '@instroom/domain/region/practice.ts';
import { Skeleton, Title } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { regionQuery } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BackToRegions } from './back-to-regions.tsx';
import { InvitePanel } from './invite-panel.tsx';
import classes from './platform.module.css';
import { AboutPanel, AreaPanel, DeskPanel } from './region-panels.tsx';
import { SeatsPanel } from './seats-panel.tsx';

const route = getRouteApi(paths.platformRegion);

/** One region, as the platform knows it: no candidates, and nobody's name. */
export function RegionPage() {
  const { t } = useTranslation('platform');
  const { regionId } = route.useParams();
  const region = useQuery(regionQuery(regionId));
  return (
    <div className={classes.page}>
      <BackToRegions />
      <Loaded query={region} skeleton={<Skeleton height={320} radius="md" />}>
        {(found) =>
          found && !isPractice(found) ? (
            <>
              <Title order={2} className={classes.regionName}>
                {found.name}
              </Title>
              <div className={classes.panels}>
                <AboutPanel region={found} regionId={regionId} />
                <SeatsPanel region={found} regionId={regionId} />
                <AreaPanel region={found} regionId={regionId} />
                <DeskPanel region={found} />
                <InvitePanel key={regionId} region={found} regionId={regionId} />
              </div>
            </>
          ) : (
            <Notice
              icon={<IconMapPinOff size={28} stroke={1.5} aria-hidden />}
              title={t('region.notFound')}
              lead={t('region.notFoundLead')}
            />
          )
        }
      </Loaded>
    </div>
  );
}
