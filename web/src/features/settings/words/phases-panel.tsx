import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { type Phase, phases } from '@instroom/domain/codes/phase.ts';
import { hideablePhases } from '@instroom/domain/custom/vocabulary.ts';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../../shared/phase-badge.tsx';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { given } from './given.ts';
import { useSaveWords } from './use-save-words.ts';
import { WordPanel } from './word-panel.tsx';
import classes from './words.module.css';

/** Names for the phases, and which of them the region uses. */
export function PhasesPanel() {
  const { t } = useTranslation('ownWords');
  const saving = useSaveWords();
  const { vocabulary } = useRegionWords();
  const [names, setNames] = useState<Partial<Record<Phase, string>>>(() =>
    given(vocabulary.phases),
  );
  const [hidden, setHidden] = useState(vocabulary.hiddenPhases);
  const rename = (phase: Phase, name: string) => {
    saving.reset();
    setNames((known) => ({ ...known, [phase]: name }));
  };
  const toggle = (phase: (typeof hideablePhases)[number]) => {
    saving.reset();
    setHidden((known) =>
      known.includes(phase) ? known.filter((other) => other !== phase) : [...known, phase],
    );
  };
  return (
    <WordPanel
      title={t('phases.title')}
      lead={t('phases.lead')}
      saving={saving}
      onSubmit={(isConfirmed) =>
        saving.save({ phases: given(names), hiddenPhases: hidden }, isConfirmed)
      }
    >
      <ul className={classes.phases}>
        <li className={classes.phaseHead} aria-hidden>
          <span>{t('phases.base')}</span>
          <span>{t('phases.own')}</span>
          <span>{t('phases.use')}</span>
        </li>
        {phases.map(({ code }) => {
          const phase = labelOf(phases, code);
          const hideable = hideablePhases.find((other) => other === code);
          return (
            <li key={code} className={classes.phase}>
              <span className={classes.phaseName}>
                <PhaseIcon phase={code} size={16} />
                {phase}
              </span>
              <TextInput
                aria-label={t('phases.name', { phase })}
                maxLength={30}
                value={names[code] ?? ''}
                onChange={({ currentTarget }) => rename(code, currentTarget.value)}
              />
              {hideable ? (
                <Checkbox
                  aria-label={t('phases.used', { phase })}
                  checked={!hidden.includes(hideable)}
                  onChange={() => toggle(hideable)}
                />
              ) : (
                <span className={classes.always}>{t('phases.always')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </WordPanel>
  );
}
