import { useTranslation } from 'react-i18next';
import { useMinute } from '../../shared/clock.ts';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { formatMoment } from '../../ui/format.ts';
import { AboutPanel } from './about-panel.tsx';
import { ReadOnly } from './fields/editing.tsx';
import type { Timeline } from './timeline/timeline.ts';
import { TimelineDays } from './timeline/timeline-days.tsx';
import { useNameOf } from './timeline/use-name-of.ts';
import { useDaysPerPhase } from './use-days-per-phase.ts';
import type { WholeCandidate } from './whole-candidate.ts';

type Props = { candidate: WholeCandidate; timeline: Timeline | undefined };

/** The dossier on paper: all that is known, then all of the timeline that was loaded. */
export function PrintedDossier({ candidate, timeline }: Props) {
  const { t } = useTranslation('candidates');
  const nameOf = useNameOf();
  const now = useMinute();
  return (
    <ReadOnly>
      <p>{t('dossier.printed', { date: formatMoment(now) })}</p>
      <Journey candidate={candidate} />
      <AboutPanel candidate={candidate} />
      <h2>{t('dossier.timeline.title')}</h2>
      <TimelineDays
        items={timeline?.items ?? []}
        editable={false}
        say={() => {}}
        {...{ candidate, nameOf }}
      />
    </ReadOnly>
  );
}

/** Where somebody stands, and how long he or she was in each phase. */
function Journey({ candidate }: Pick<Props, 'candidate'>) {
  const { t } = useTranslation('candidates');
  const words = useRegionWords();
  const days = useDaysPerPhase(candidate) ?? new Map();
  const { phase, status, ownStatus } = candidate;
  const passed = words.phases.filter(({ code }) => code !== 'exited' && days.has(code));
  return (
    <>
      <p>
        <strong>{words.phase(phase)}</strong>, {words.status(status, ownStatus)}
      </p>
      <p>
        {passed
          .map(({ code, nl }) => `${nl}: ${t('dossier.daysIn', { count: days.get(code) })}`)
          .join(' · ')}
      </p>
    </>
  );
}
