import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, Skeleton, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { type Say, useDone } from '../../../shared/use-done.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { QuickEntry } from './quick-entry.tsx';
import classes from './timeline.module.css';
import { groupOf, type Timeline, type TimelineGroup } from './timeline.ts';
import { TimelineDays } from './timeline-days.tsx';
import { TimelineFilter } from './timeline-filter.tsx';
import { useNameOf } from './use-name-of.ts';
import type { ShownTimeline } from './use-timeline.ts';

type Props = {
  candidate: WholeCandidate;
  timeline: ShownTimeline;
  /** Writing to the candidate: the way to it, and what was just sent. */
  mailing: { button: ReactNode; line: ReactNode };
};

/** The story of a dossier, newest first, and recording what comes next. */
export function TimelinePanel({ candidate, timeline, mailing }: Props) {
  const { query, showMore } = timeline;
  const { t } = useTranslation(['candidates', 'app']);
  const { member } = useSession();
  const { line, say } = useDone();
  const editable = canEdit(member) && !candidate.restricted;
  const skeleton = (
    <div role="status" aria-label={t('app:loading')}>
      <Skeleton height={160} />
    </div>
  );
  return (
    <Panel title={t('candidates:dossier.timeline.title')} beside={mailing.button}>
      {mailing.line}
      {editable && <QuickEntry key={candidate.id} candidate={candidate} say={say} />}
      <div className={classes.said}>{line}</div>
      <Loaded query={query} skeleton={skeleton}>
        {(found) => <Found {...{ candidate, editable, say }} timeline={found} onMore={showMore} />}
      </Loaded>
    </Panel>
  );
}

type FoundProps = {
  candidate: WholeCandidate;
  editable: boolean;
  say: Say;
  timeline: Timeline;
  onMore: () => void;
};

function Found({ candidate, editable, say, timeline: { items, more }, onMore }: FoundProps) {
  const { t } = useTranslation(['candidates', 'timeline']);
  const nameOf = useNameOf();
  const [group, setGroup] = useState<TimelineGroup>();
  if (items.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {t('candidates:dossier.timeline.empty')}
      </Text>
    );
  const shown = group ? items.filter((item) => groupOf(item) === group) : items;
  return (
    <>
      <TimelineFilter items={items} more={more} chosen={group} onChoose={setGroup} />
      {shown.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('timeline:filter.nothing')}
        </Text>
      )}
      <TimelineDays items={shown} {...{ candidate, editable, nameOf, say }} />
      {more && (
        <Button variant="default" onClick={onMore}>
          {t('candidates:dossier.timeline.more')}
        </Button>
      )}
    </>
  );
}
