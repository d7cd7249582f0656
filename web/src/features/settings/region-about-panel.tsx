import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import type { RegionSettingsChange } from '@instroom/domain/region/commands.ts';
import { useTranslation } from 'react-i18next';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { chosenIn } from '../../shared/region/municipality-choice.ts';
import { MunicipalityPicker } from '../../shared/region/municipality-picker.tsx';
import { SectorsChoice } from '../../shared/region/region-choices.tsx';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import classes from './settings.module.css';
import { useRegionPart } from './use-region-part.ts';

export function AboutPanel() {
  const { t } = useTranslation(['settings', 'region']);
  const { region, current, send } = useRegionPart();
  return (
    <EditablePanel
      title={t('region.about')}
      facts={[
        { label: t('region:fields.name'), value: region.name },
        { label: t('region:fields.kind'), value: t(`region:kinds.${region.kind}`) },
        {
          label: t('region:fields.sectors'),
          value: region.sectors.map((code) => labelOf(sectors, code)).join(', '),
        },
        { label: t('region:fields.leadPartner'), value: region.leadPartner },
        {
          label: t('region:fields.municipalityCodes'),
          value:
            chosenIn(region.municipalityCodes)
              .map(({ nl }) => nl)
              .join(', ') || t('region.allOver'),
        },
      ]}
      current={current}
      fields={['sectors', 'leadPartner', 'municipalityCodes']}
      inputs={(form) => (
        <>
          <p className={classes.note}>{t('region.fixed')}</p>
          <SectorsChoice form={form} />
          <RegionFields form={form} fields={['leadPartner']} />
          <MunicipalityPicker form={form} />
        </>
      )}
      toChange={(values, changed): RegionSettingsChange => ({
        ...(changed.has('sectors') && { sectors: values.sectors }),
        ...(changed.has('leadPartner') && { leadPartner: values.leadPartner }),
        ...(changed.has('municipalityCodes') && { municipalityCodes: values.municipalityCodes }),
      })}
      send={send}
    />
  );
}
