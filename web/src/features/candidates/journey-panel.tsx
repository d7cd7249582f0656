import { missingFactsOf } from '@instroom/domain/candidate/missing.ts';
import { type Phase, phases } from '@instroom/domain/codes/phase.ts';
import { dayMs } from '@instroom/domain/instant.ts';
import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NextAction } from '../../shared/next-action.tsx';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { formatLongDay } from '../../ui/format.ts';
import classes from './dossier.module.css';
import { StatusField } from './status-field.tsx';
import { useDaysPerPhase } from './use-days-per-phase.ts';
import type { WholeCandidate } from './whole-candidate.ts';

const order = phases.map(({ code }) => code);

/** How far somebody is on the way into teaching. */
export function JourneyPanel({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('candidates');
  const words = useRegionWords();
  const { phase, exit } = candidate;
  const days = useDaysPerPhase(candidate);
  const reached = exit && phase === 'exited' ? exit.phaseAtExit : phase;
  const steps = words.phases.filter(
    ({ code }) => code !== 'exited' && (code === reached || !words.isHidden(code)),
  );
  return (
    <section className={classes.journey} aria-label={t('dossier.journey')}>
      <Standing candidate={candidate} />
      {!candidate.restricted && (
        <NextAction entry={{ ...candidate, missing: missingFactsOf(candidate) }} />
      )}
      <ol className={classes.steps} data-exited={phase === 'exited' || undefined}>
        {steps.map(({ code, nl }) => (
          <Step key={code} label={nl} place={placeOf(code, reached)} days={days?.get(code)} />
        ))}
      </ol>
    </section>
  );
}

function Standing({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('candidates');
  const words = useRegionWords();
  const { phase, phaseSince, exit } = candidate;
  const days = Math.floor((Date.now() - phaseSince.getTime()) / dayMs);
  if (phase === 'exited' && exit)
    return (
      <p className={classes.standing}>
        <PhaseBadge phase={phase} />
        {t('dossier.exitedAt', {
          date: formatLongDay(exit.at),
          phase: words.phase(exit.phaseAtExit),
        })}
      </p>
    );
  return (
    <div className={classes.standing}>
      <PhaseBadge phase={phase} />
      <StatusField candidate={candidate} />
      <span className={classes.days}>{t('dossier.days', { count: Math.max(0, days) })}</span>
    </div>
  );
}

type Place = 'done' | 'current' | 'ahead';

function placeOf(step: Phase, reached: Phase): Place {
  if (step === reached) return 'current';
  return order.indexOf(step) < order.indexOf(reached) ? 'done' : 'ahead';
}

type StepProps = { label: string; place: Place; days: number | undefined };

function Step({ label, place, days }: StepProps) {
  const { t } = useTranslation('candidates');
  return (
    <li data-place={place} aria-current={place === 'current' ? 'step' : undefined}>
      <span className={classes.dot} aria-hidden>
        {place === 'done' && <IconCheck size={12} stroke={3} />}
      </span>
      <span className={classes.stepLabel}>
        {label}
        {place !== 'ahead' && days !== undefined && (
          <span className={classes.stepDays}>{t('dossier.daysIn', { count: days })}</span>
        )}
      </span>
      {place !== 'ahead' && <VisuallyHidden>, {t(`dossier.${place}`)}</VisuallyHidden>}
    </li>
  );
}
