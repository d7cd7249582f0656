import type { RegionSettingsChange } from '@instroom/domain/region/commands.ts';
import { useTranslation } from 'react-i18next';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import classes from './settings.module.css';
import { useRegionPart } from './use-region-part.ts';

const fields = ['deskName', 'deskEmail', 'deskPhone', 'deskWebsite'] as const;

export function DeskPanel() {
  const { t } = useTranslation(['settings', 'region']);
  const { region, current, send } = useRegionPart();
  const { desk } = region;
  return (
    <EditablePanel
      title={t('region.desk')}
      facts={[
        { label: t('region:fields.deskName'), value: desk?.name },
        { label: t('region:fields.deskEmail'), value: desk?.email },
        { label: t('region:fields.deskPhone'), value: desk?.phone },
        { label: t('region:fields.deskWebsite'), value: desk?.website },
      ]}
      current={current}
      fields={fields}
      inputs={(form) => <RegionFields form={form} fields={fields} />}
      toChange={({
        deskName: name,
        deskEmail: email,
        deskPhone,
        deskWebsite,
      }): RegionSettingsChange => ({
        desk: {
          name,
          email,
          ...(deskPhone && { phone: deskPhone }),
          ...(deskWebsite && { website: deskWebsite }),
        },
      })}
      send={send}
    >
      {!desk && <p className={classes.note}>{t('region.noDesk')}</p>}
    </EditablePanel>
  );
}
