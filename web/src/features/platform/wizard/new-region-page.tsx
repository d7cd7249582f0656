import { Alert, Button, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { BackToRegions } from '../back-to-regions.tsx';
import { AboutStep } from './about-step.tsx';
import { AdminStep } from './admin-step.tsx';
import { AreaStep } from './area-step.tsx';
import { CheckStep } from './check-step.tsx';
import { Created } from './created.tsx';
import { DeskStep } from './desk-step.tsx';
import { StepProgress } from './step-progress.tsx';
import { before } from './steps.ts';
import { useNewRegion } from './use-new-region.ts';
import classes from './wizard.module.css';

/** A new region, in a few steps. Nothing is made before the last. */
export function NewRegionPage() {
  const { t } = useTranslation(['platform', 'errors']);
  const wizard = useNewRegion();
  const { form, step, go, pending } = wizard;
  const element = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  // A new step is read from its heading; a refused one from the first field that is not right.
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  useEffect(() => {
    if (form.refused === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.refused]);

  if (wizard.created) return <Created wish={wizard.created} onAgain={wizard.startAgain} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    wizard.next();
  };
  const back = before(step);
  return (
    <div className={classes.wizard}>
      <BackToRegions />
      <StepProgress current={step} onStep={go} />
      <form ref={element} className={classes.step} onSubmit={submit} noValidate>
        <div>
          <Title order={2} ref={heading} tabIndex={-1} className={classes.heading}>
            {t(`wizard.${step}.title`)}
          </Title>
          <p className={classes.lead}>{t(`wizard.${step}.lead`)}</p>
        </div>
        {step === 'regio' && <AboutStep form={form} />}
        {step === 'gemeenten' && <AreaStep form={form} regions={wizard.regions} />}
        {step === 'loket' && <DeskStep form={form} />}
        {step === 'beheerder' && <AdminStep form={form} />}
        {step === 'controle' && <CheckStep draft={form.draft} onStep={go} />}
        {wizard.error && (
          <Alert color="red" role="alert" title={t('wizard.refused')}>
            {t(`errors:${errorCodeOf(wizard.error)}`)}
          </Alert>
        )}
        <div className={classes.buttons}>
          {back && (
            <Button variant="default" onClick={() => go(back)} disabled={pending}>
              {t('wizard.back')}
            </Button>
          )}
          <Button type="submit" loading={pending}>
            {step === 'controle' ? t('wizard.create') : t('wizard.next')}
          </Button>
        </div>
      </form>
    </div>
  );
}
