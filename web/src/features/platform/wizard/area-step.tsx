import type { Region } from '@instroom/domain/region/region.ts';
import { useTranslation } from 'react-i18next';
import { MunicipalityPicker } from '../../../shared/region/municipality-picker.tsx';
import type { RegionForm } from '../../../shared/region/use-region-draft.ts';
import { overlapsOf } from './overlap.ts';
import classes from './wizard.module.css';

type Props = { form: RegionForm; regions: readonly Region[] };

export function AreaStep({ form, regions }: Props) {
  return (
    <>
      <MunicipalityPicker form={form} />
      <Overlaps form={form} regions={regions} />
    </>
  );
}

function Overlaps({ form, regions }: Props) {
  const { t } = useTranslation('platform');
  const overlaps = overlapsOf(form.draft, regions);
  if (overlaps.length === 0) return null;
  return (
    <div className={classes.note} role="status">
      {t('wizard.overlap.lead')}
      <ul>
        {overlaps.map(({ name, municipalities, sectors }) => (
          <li key={name}>
            {t('wizard.overlap.region', { name, count: municipalities })}
            {sectors.length > 0 && t('wizard.overlap.sectors', { sectors: sectors.join(', ') })}
          </li>
        ))}
      </ul>
    </div>
  );
}
