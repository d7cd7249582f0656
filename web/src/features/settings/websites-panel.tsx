import type { RegionSettingsChange } from '@instroom/domain/region/commands.ts';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import classes from './settings.module.css';
import { useRegionPart } from './use-region-part.ts';

/** The websites with which each new form begins. The forms themselves are made on a page of their own. */
export function WebsitesPanel() {
  const { t } = useTranslation(['settings', 'region']);
  const { region, regionId, current, send } = useRegionPart();
  const websites = region.formOrigins ?? [];
  return (
    <EditablePanel
      title={t('websites.title')}
      facts={[
        {
          label: t('websites.list'),
          value: websites.length > 0 ? websites.join(', ') : t('websites.none'),
        },
      ]}
      current={current}
      fields={['formOrigins']}
      inputs={(form) => <RegionFields form={form} fields={['formOrigins']} />}
      toChange={({ formOrigins }): RegionSettingsChange => ({ formOrigins })}
      send={send}
    >
      <p className={classes.note}>
        {t('websites.lead')}{' '}
        <Anchor
          inherit
          underline="always"
          renderRoot={(anchor) => <Link to={paths.forms} params={{ regionId }} {...anchor} />}
        >
          {t('websites.toForms')}
        </Anchor>
      </p>
    </EditablePanel>
  );
}
