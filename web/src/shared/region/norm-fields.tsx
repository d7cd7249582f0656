import { normPhaseSchema } from '@instroom/domain/region/region.ts';
import { Fieldset, Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../vocabulary.ts';
import { readRegion } from './draft.ts';
import classes from './region.module.css';
import { useRefusalText } from './region-fields.tsx';
import type { RegionForm } from './use-region-draft.ts';

/** A norm of contact for each phase that the region uses, or has a norm for; what is left open has the general one. */
export function NormFields({ form }: { form: RegionForm }) {
  const { t } = useTranslation('region');
  const words = useRegionWords();
  const error = useRefusalText('staleDaysByPhase', form);
  const { draft } = form;
  const norms = draft.staleDaysByPhase;
  const phases = normPhaseSchema.options.filter((phase) => norms[phase] || !words.isHidden(phase));
  const isWrong = (phase: (typeof phases)[number]) =>
    error !== undefined &&
    !readRegion({ ...draft, staleDaysByPhase: { [phase]: norms[phase] ?? '' } }, [
      'staleDaysByPhase',
    ]).ok;
  return (
    <Fieldset variant="unstyled" legend={t('fields.staleDaysByPhase')} className={classes.normSet}>
      <div className={classes.norms}>
        {phases.map((phase) => (
          <TextInput
            key={phase}
            label={words.phase(phase)}
            inputMode="numeric"
            autoComplete="off"
            placeholder={draft.staleAfterDays}
            value={norms[phase] ?? ''}
            error={isWrong(phase)}
            onChange={({ currentTarget: { value } }) =>
              form.change({ staleDaysByPhase: { ...norms, [phase]: value } })
            }
          />
        ))}
      </div>
      {error && (
        <Input.Error role="alert" mt={6}>
          {error}
        </Input.Error>
      )}
    </Fieldset>
  );
}
