import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { FactList } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './settings.module.css';

/** What is known of the region, and its terms. */
export function RegionSettingsPage() {
  const { t } = useTranslation('settings');
  const { region } = useSession();
  const { settings } = region;
  const about = [
    { label: t('region.name'), value: region.name },
    { label: t('region.kind'), value: t(`region.kinds.${region.kind}`) },
    {
      label: t('region.sectors'),
      value: region.sectors.map((code) => labelOf(sectors, code)).join(', '),
    },
    {
      label: t('region.municipalities'),
      value: region.municipalityCodes.map((code) => labelOf(municipalities, code)).join(', '),
    },
    { label: t('region.leadPartner'), value: region.leadPartner },
  ];
  const terms = [
    {
      label: t('region.statement'),
      value: (
        <>
          <Anchor href={settings.privacyStatementUrl} target="_blank" rel="noreferrer" size="sm">
            {settings.privacyStatementUrl}
          </Anchor>{' '}
          ({t('region.statementVersion', { version: settings.privacyStatementVersion })})
        </>
      ),
    },
    {
      label: t('region.closedDays'),
      value: t('region.days', { count: settings.retentionClosedDays }),
    },
    {
      label: t('region.consentMonths'),
      value: t('region.months', { count: settings.retentionConsentMonths }),
    },
    {
      label: t('region.inactivity'),
      value: t('region.months', { count: settings.inactivityMonths }),
    },
    { label: t('region.stale'), value: t('region.days', { count: settings.staleAfterDays }) },
  ];
  return (
    <div className={classes.panels}>
      <Panel title={t('region.about')}>
        <FactList facts={about} />
      </Panel>
      <Panel title={t('region.terms')}>
        <FactList facts={terms} />
      </Panel>
    </div>
  );
}
