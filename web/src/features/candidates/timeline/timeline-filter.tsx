import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format.ts';
import classes from './timeline.module.css';
import { countsOf, type TimelineGroup, type TimelineItem, timelineGroups } from './timeline.ts';

type Props = {
  items: readonly TimelineItem[];
  /** There is more than was loaded: then counts are of what is there at least. */
  more: boolean;
  chosen: TimelineGroup | undefined;
  onChoose: (group: TimelineGroup | undefined) => void;
};

/** All of the timeline, or one kind of what stands in it. A choice that comes to nothing is not offered. */
export function TimelineFilter({ items, more, chosen, onChoose }: Props) {
  const { t } = useTranslation('timeline');
  const counts = countsOf(items);
  const there = timelineGroups.filter((group) => counts.has(group) || group === chosen);
  if (there.length < 2) return null;
  const number = (count = 0) => `${formatNumber(count)}${more ? '+' : ''}`;
  return (
    <fieldset className={classes.filter} aria-label={t('filter.label')}>
      <UnstyledButton
        className={classes.group}
        aria-pressed={chosen === undefined}
        onClick={() => onChoose(undefined)}
      >
        {t('filter.all')} <span>{number(items.length)}</span>
      </UnstyledButton>
      {there.map((group) => (
        <UnstyledButton
          key={group}
          className={classes.group}
          aria-pressed={chosen === group}
          onClick={() => onChoose(group)}
        >
          {t(`filter.${group}`)} <span>{number(counts.get(group))}</span>
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
