import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './wizard.module.css';
import { type Step, steps } from './wizard-search.ts';

type Props = { current: Step; onStep: (step: Step) => void };

/** Where in the steps somebody is; back to one that is done with a click. */
export function StepProgress({ current, onStep }: Props) {
  const { t } = useTranslation('platform');
  const now = steps.indexOf(current);
  return (
    <nav aria-label={t('wizard.progress', { number: now + 1, count: steps.length })}>
      <ol className={classes.progress}>
        {steps.map((step, index) => {
          const name = t(`wizard.${step}.name`);
          if (index < now)
            return (
              <li key={step} data-state="done">
                <button type="button" onClick={() => onStep(step)}>
                  <IconCheck size={16} stroke={1.8} aria-hidden />
                  {name}
                  <VisuallyHidden>, {t('wizard.done')}</VisuallyHidden>
                </button>
              </li>
            );
          const isCurrent = index === now;
          return (
            <li
              key={step}
              data-state={isCurrent ? 'current' : 'ahead'}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span>{name}</span>
            </li>
          );
        })}
      </ol>
      <p className={classes.phoneStep} aria-hidden>
        {t('wizard.progress', { number: now + 1, count: steps.length })}
      </p>
    </nav>
  );
}
