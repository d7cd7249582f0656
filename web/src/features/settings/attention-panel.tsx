import type { RegionSettingsChange } from '@instroom/domain/region/commands.ts';
import { type NormPhase, normPhaseSchema } from '@instroom/domain/region/region.ts';
import { useTranslation } from 'react-i18next';
import type { RegionDraft, RegionValues } from '../../shared/region/draft.ts';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { NormFields } from '../../shared/region/norm-fields.tsx';
import { RegionFields } from '../../shared/region/region-fields.tsx';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { settingsOf } from './region-terms-panels.tsx';
import classes from './settings.module.css';
import { useRegionPart } from './use-region-part.ts';

const fields = ['staleAfterDays', 'staleDaysByPhase'] as const;

/** After how long a silence somebody asks for attention. */
export function AttentionPanel() {
  const { t } = useTranslation('settings');
  const words = useRegionWords();
  const { region, current, send } = useRegionPart();
  const { staleAfterDays, staleDaysByPhase = {} } = region.settings;
  const days = (count: number) => t('region.days', { count });
  const norms = normPhaseSchema.options.flatMap((phase) => {
    const norm = staleDaysByPhase[phase];
    return norm === undefined ? [] : `${words.phase(phase)}: ${days(norm)}`;
  });
  return (
    <EditablePanel
      title={t('region.attention')}
      facts={[
        { label: t('region.stale'), value: days(staleAfterDays) },
        { label: t('region.norms'), value: norms.join(', ') || t('region.noNorms') },
      ]}
      current={current}
      fields={fields}
      inputs={(form) => (
        <>
          <RegionFields form={form} fields={['staleAfterDays']} />
          <NormFields form={form} />
          <p className={classes.note}>{t('region.attentionNote')}</p>
        </>
      )}
      toChange={(values, changed, before) =>
        settingsOf(changed, {
          staleAfterDays: { staleAfterDays: values.staleAfterDays },
          staleDaysByPhase: { staleDaysByPhase: changedNorms(values, before) },
        })
      }
      send={send}
    />
  );
}

type Norms = NonNullable<NonNullable<RegionSettingsChange['settings']>['staleDaysByPhase']>;

/** Only those that are another than when the panel was opened: a colleague may be at another phase. */
function changedNorms(
  { staleDaysByPhase: after }: Pick<RegionValues, 'staleDaysByPhase'>,
  { staleDaysByPhase: before }: RegionDraft,
): Norms {
  const changed = (phase: NormPhase) => String(after[phase] ?? '') !== (before[phase] ?? '');
  return Object.fromEntries(
    normPhaseSchema.options.filter(changed).map((phase) => [phase, after[phase] ?? null]),
  );
}
