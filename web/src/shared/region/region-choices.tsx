import { type Sector, sectorSchema, sectors } from '@instroom/domain/codes/sector.ts';
import { regionKinds, regionSchema } from '@instroom/domain/region/region.ts';
import { Checkbox, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './region.module.css';
import { useRefusalText } from './region-fields.tsx';
import type { RegionForm } from './use-region-draft.ts';

export function KindChoice({ form }: { form: RegionForm }) {
  const { t } = useTranslation('region');
  return (
    <Radio.Group
      label={t('fields.kind')}
      value={form.draft.kind}
      onChange={(kind) => form.change({ kind: regionSchema.shape.kind.parse(kind) })}
    >
      <div className={classes.choices}>
        {regionKinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={t(`kinds.${kind}`)}
            description={t(`kindHints.${kind}`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

export function SectorsChoice({ form }: { form: RegionForm }) {
  const { t } = useTranslation('region');
  const error = useRefusalText('sectors', form);
  return (
    <Checkbox.Group
      label={t('fields.sectors')}
      value={form.draft.sectors}
      error={error}
      errorProps={{ role: 'alert' }}
      onChange={(codes) => form.change({ sectors: inOrder(codes) })}
    >
      <div className={classes.choices}>
        {sectors.map(({ code, nl }) => (
          <Checkbox key={code} value={code} label={nl} aria-invalid={error ? true : undefined} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** In the list's order, so that the same choices are the same value. */
function inOrder(codes: readonly string[]): Sector[] {
  return sectors.map(({ code }) => sectorSchema.parse(code)).filter((code) => codes.includes(code));
}
