import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { type Sector, sectors as sectorList } from '@instroom/domain/codes/sector.ts';
import { targetFigures } from '@instroom/domain/codes/target-figure.ts';
import { nameTarget, type TargetOf, targetsOf } from '@instroom/domain/region/targets.ts';
import { Fieldset, Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readRegion } from '../../shared/region/draft.ts';
import classes from '../../shared/region/region.module.css';
import { useRefusalText } from '../../shared/region/region-fields.tsx';
import type { RegionForm } from '../../shared/region/use-region-draft.ts';

type Props = { form: RegionForm; sectors: readonly Sector[] };

/** Of each figure the whole and the sectors of the region, and those for which there is a target. */
export function TargetFields({ form, sectors }: Props) {
  const { t } = useTranslation('settings');
  const error = useRefusalText('targets', form);
  const { draft } = form;
  const { targets } = draft;
  const isShown = ({ name, sector }: TargetOf) =>
    sector === undefined || sectors.includes(sector) || Boolean(targets[name]);
  const isWrong = (name: TargetOf['name']) =>
    error !== undefined &&
    !readRegion({ ...draft, targets: { [name]: targets[name] ?? '' } }, ['targets']).ok;
  return targetFigures.map(({ code, nl }) => {
    const asked = targetsOf.filter((of) => of.figure === code && isShown(of));
    return (
      <Fieldset key={code} variant="unstyled" legend={nl} className={classes.normSet}>
        <div className={classes.norms}>
          {asked.map((of) => (
            <TextInput
              key={of.name}
              label={of.sector ? labelOf(sectorList, of.sector) : t('region.targetWhole')}
              aria-label={nameTarget(of)}
              inputMode="numeric"
              autoComplete="off"
              value={targets[of.name] ?? ''}
              error={isWrong(of.name)}
              onChange={({ currentTarget: { value } }) =>
                form.change({ targets: { ...targets, [of.name]: value } })
              }
            />
          ))}
        </div>
        {asked.some(({ name }) => isWrong(name)) && (
          <Input.Error role="alert" mt={6}>
            {error}
          </Input.Error>
        )}
      </Fieldset>
    );
  });
}
