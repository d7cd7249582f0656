import { type Beyond, wholes } from '@instroom/domain/beyond/beyond.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { FactList } from '../../../ui/facts.tsx';
import { formatList, formatMoment, formatNumber } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from '../dashboard.module.css';

/** Whom the figures are about, of which moment they are, and why some are not there. */
export function AboutPanel({ beyond }: { beyond: Beyond }) {
  const { t } = useTranslation('dashboard');
  const { regionId, region, member } = useSession();
  const { madeAt, regionCount, regionNames } = beyond;
  const why = whyLeftOut(region);
  return (
    <div className={classes.about}>
      <Panel title={t('beyond.title')}>
        {why && (
          <Text size="sm" mb="sm">
            {t(`beyond.${why}`)}{' '}
            {why === 'notShared' && member.role === 'regionAdmin' && (
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link {...props} to={paths.regionSettings} params={{ regionId }} />
                )}
              >
                {t('beyond.toSettings')}
              </Anchor>
            )}
          </Text>
        )}
        <FactList
          facts={[
            { label: t('beyond.regions'), value: formatNumber(regionCount) },
            { label: t('beyond.named'), value: formatList(regionNames) },
            ...wholes.map((name) => ({
              label: t(`beyond.whole.${name}`),
              value: numberOf(beyond.wholes[name]),
            })),
            { label: t('beyond.madeAt'), value: formatMoment(madeAt) },
          ]}
        />
        <Text size="sm" mt="sm" maw="80ch">
          {t('beyond.how')} {t('beyond.still')}
        </Text>
      </Panel>
    </div>
  );

  function numberOf(number: number | undefined): string {
    return number === undefined
      ? t('beyond.tooFew')
      : t('beyond.about', { number: formatNumber(number) });
  }
}

function whyLeftOut(region: Region): 'practice' | 'notShared' | 'notActive' | undefined {
  if (isPractice(region)) return 'practice';
  if (!region.settings.shareAggregatesNationally) return 'notShared';
  return region.status === 'active' ? undefined : 'notActive';
}
