import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { type Region, regionSchema, regionStatuses } from '@instroom/domain/region/region.ts';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { draftOf } from '../../shared/region/draft.ts';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { chosenIn } from '../../shared/region/municipality-choice.ts';
import { MunicipalityPicker } from '../../shared/region/municipality-picker.tsx';
import { KindChoice, SectorsChoice } from '../../shared/region/region-choices.tsx';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import type { RegionForm } from '../../shared/region/use-region-draft.ts';
import { FactList } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './platform.module.css';
import { sendChangeRegion } from './platform-commands.ts';

type Props = { region: Region; regionId: string };

export function AboutPanel({ region, regionId }: Props) {
  const { t } = useTranslation(['platform', 'region']);
  return (
    <EditablePanel
      title={t('region.about')}
      facts={[
        { label: t('region:fields.name'), value: region.name },
        { label: t('region:fields.regionId'), value: regionId },
        { label: t('region:fields.status'), value: t(`region:statuses.${region.status}`) },
        { label: t('region:fields.kind'), value: t(`region:kinds.${region.kind}`) },
        {
          label: t('region:fields.sectors'),
          value: region.sectors.map((code) => labelOf(sectors, code)).join(', '),
        },
        { label: t('region:fields.leadPartner'), value: region.leadPartner },
      ]}
      current={draftOf(region, regionId)}
      fields={['name', 'status', 'kind', 'sectors']}
      inputs={(form) => (
        <>
          <RegionFields form={form} fields={['name']} />
          <StatusChoice form={form} />
          <KindChoice form={form} />
          <SectorsChoice form={form} />
        </>
      )}
      toChange={(values, changed) => ({
        name: changed.has('name') ? values.name : undefined,
        status: changed.has('status') ? values.status : undefined,
        kind: changed.has('kind') ? values.kind : undefined,
        sectors: changed.has('sectors') ? values.sectors : undefined,
      })}
      send={(commandId, change) => sendChangeRegion({ regionId, commandId, change })}
    >
      {region.status === 'ended' && <p className={classes.dimmed}>{t('region.ended')}</p>}
    </EditablePanel>
  );
}

function StatusChoice({ form }: { form: RegionForm }) {
  const { t } = useTranslation('region');
  return (
    <NativeSelect
      label={t('fields.status')}
      value={form.draft.status}
      data={regionStatuses.map((status) => ({ value: status, label: t(`statuses.${status}`) }))}
      onChange={({ currentTarget }) =>
        form.change({ status: regionSchema.shape.status.parse(currentTarget.value) })
      }
    />
  );
}

export function AreaPanel({ region, regionId }: Props) {
  const { t } = useTranslation(['platform', 'region']);
  const names = chosenIn(region.municipalityCodes).map(({ nl }) => nl);
  return (
    <EditablePanel
      title={t('region.area')}
      facts={[
        {
          label: t('region:municipalities.chosen', { count: names.length }),
          value: names.join(', ') || t('wizard.noMunicipalities'),
        },
      ]}
      current={draftOf(region, regionId)}
      fields={['municipalityCodes']}
      inputs={(form) => <MunicipalityPicker form={form} />}
      toChange={({ municipalityCodes }) => ({ municipalityCodes })}
      send={(commandId, change) => sendChangeRegion({ regionId, commandId, change })}
    />
  );
}

/** To look at only: it is told when the platform invites somebody, so the platform does not say where it is. */
export function DeskPanel({ region: { desk } }: Pick<Props, 'region'>) {
  const { t } = useTranslation(['platform', 'region']);
  return (
    <Panel title={t('region.desk')}>
      {desk ? (
        <FactList
          facts={[
            { label: t('region:fields.deskName'), value: desk.name },
            { label: t('region:fields.deskEmail'), value: desk.email },
            { label: t('region:fields.deskPhone'), value: desk.phone },
            { label: t('region:fields.deskWebsite'), value: desk.website },
          ]}
        />
      ) : (
        <p className={classes.dimmed}>{t('region.noDesk')}</p>
      )}
      <p className={classes.dimmed}>{t('region.deskLead')}</p>
    </Panel>
  );
}
