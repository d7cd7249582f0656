import { Button, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegionDraft } from '../../../shared/region/draft.ts';
import { FactList } from '../../../ui/facts.tsx';
import { type CheckedStep, useCheckedFacts } from './checked-facts.ts';
import classes from './wizard.module.css';
import type { Step } from './wizard-search.ts';

type Props = { draft: RegionDraft; onStep: (step: Step) => void };

/** Everything once more before it is made, each part with the way back to it. */
export function CheckStep({ draft, onStep }: Props) {
  const facts = useCheckedFacts(draft);
  const shown: readonly CheckedStep[] = ['regio', 'gemeenten', 'loket', 'beheerder'];
  return shown.map((step) => <Part key={step} step={step} facts={facts[step]} onStep={onStep} />);
}

type PartProps = Pick<Props, 'onStep'> & {
  step: CheckedStep;
  facts: ReturnType<typeof useCheckedFacts>[CheckedStep];
};

function Part({ step, facts, onStep }: PartProps) {
  const { t } = useTranslation('platform');
  const name = t(`wizard.${step}.name`);
  return (
    <section className={classes.checked} aria-label={name}>
      <div className={classes.checkedHead}>
        <Title order={3}>{name}</Title>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('wizard.changePart', { name })}
          onClick={() => onStep(step)}
        >
          {t('wizard.change')}
        </Button>
      </div>
      <FactList facts={facts} />
    </section>
  );
}
