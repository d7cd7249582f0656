import { KindChoice, SectorsChoice } from '../../../shared/region/region-choices.tsx';
import { RegionFields } from '../../../shared/region/region-fields.tsx';
import type { RegionForm } from '../../../shared/region/use-region-draft.ts';

export function AboutStep({ form }: { form: RegionForm }) {
  return (
    <>
      <RegionFields form={form} fields={['name', 'regionId']} />
      <KindChoice form={form} />
      <SectorsChoice form={form} />
      <RegionFields form={form} fields={['leadPartner']} />
    </>
  );
}
