import { Button, Skeleton, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { eventsQuery, interactionsQuery } from './candidate-queries.ts';
import classes from './dossier.module.css';
import { mergeTimeline, type TimelineItem } from './timeline.ts';
import { TimelineEntry } from './timeline-entry.tsx';

const pageSize = 100;

/** The story of a dossier, newest first. */
export function TimelinePanel({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation(['candidates', 'app']);
  const { regionId } = useSession();
  const [size, setSize] = useState(pageSize);
  const events = useQuery({
    ...eventsQuery(regionId, candidateId, size),
    placeholderData: keepPreviousData,
  });
  const interactions = useQuery({
    ...interactionsQuery(regionId, candidateId, size),
    placeholderData: keepPreviousData,
  });
  const skeleton = (
    <div role="status" aria-label={t('app:loading')}>
      <Skeleton height={160} />
    </div>
  );

  return (
    <Panel title={t('dossier.timeline.title')}>
      <Loaded query={events} skeleton={skeleton}>
        {(foundEvents) => (
          <Loaded query={interactions} skeleton={skeleton}>
            {(foundInteractions) => {
              const { items, more } = mergeTimeline(foundEvents, foundInteractions, size);
              return (
                <>
                  <Entries items={items} />
                  {more && (
                    <Button variant="default" onClick={() => setSize(size + pageSize)}>
                      {t('dossier.timeline.more')}
                    </Button>
                  )}
                </>
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Panel>
  );
}

function Entries({ items }: { items: TimelineItem[] }) {
  const { t } = useTranslation(['candidates', 'app']);
  const { regionId } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const nameOf = (uid: string) => {
    if (uid.startsWith('form:')) return t('dossier.timeline.form');
    return members?.rows.find(({ id }) => id === uid)?.displayName ?? t('app:unknown');
  };

  if (items.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {t('dossier.timeline.empty')}
      </Text>
    );
  return (
    <ol className={classes.timeline}>
      {items.map((item) => (
        <TimelineEntry key={keyOf(item)} item={item} nameOf={nameOf} />
      ))}
    </ol>
  );
}

function keyOf(item: TimelineItem): string {
  return item.type === 'event' ? `event-${item.event.id}` : `interaction-${item.interaction.id}`;
}
