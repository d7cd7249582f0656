import type { Activity } from '@instroom/domain/activity/activity.ts';
import type { Registration } from '@instroom/domain/activity/registration.ts';
import type { Attachment } from '@instroom/domain/attachment/attachment.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useMinute } from '../../shared/clock.ts';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { formatMoment } from '../../ui/format.ts';
import { AboutPanel } from './about-panel.tsx';
import { inOrder } from './activities/in-order.ts';
import { ReadOnly } from './fields/editing.tsx';
import { PrintedActivities, PrintedAttachments, PrintedTasks } from './printed-lists.tsx';
import type { Timeline } from './timeline/timeline.ts';
import { TimelineDays } from './timeline/timeline-days.tsx';
import { useNameOf } from './timeline/use-name-of.ts';
import { useDaysPerPhase } from './use-days-per-phase.ts';
import type { WholeCandidate } from './whole-candidate.ts';

type Props = {
  candidate: WholeCandidate;
  timeline: Timeline | undefined;
  tasks: readonly Identified<Task>[];
  signUps: readonly Identified<Registration>[];
  activities: readonly Identified<Activity>[];
  attachments: readonly Identified<Attachment>[];
};

/** The dossier on paper: all that is known, what is to be done, sign-ups for activities, all of the timeline that was loaded, and names of files. */
export function PrintedDossier({ candidate, timeline, tasks, attachments, ...props }: Props) {
  const { t } = useTranslation('candidates');
  const nameOf = useNameOf();
  const now = useMinute();
  return (
    <ReadOnly>
      <p>{t('dossier.printed', { date: formatMoment(now) })}</p>
      <Journey candidate={candidate} />
      <AboutPanel candidate={candidate} />
      <PrintedTasks {...{ tasks, now, nameOf }} />
      <PrintedActivities {...inOrder(props.signUps, props.activities, now)} />
      <h2>{t('dossier.timeline.title')}</h2>
      <TimelineDays
        items={timeline?.items ?? []}
        editable={false}
        say={() => {}}
        {...{ candidate, nameOf }}
      />
      <PrintedAttachments {...{ attachments, nameOf }} />
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
