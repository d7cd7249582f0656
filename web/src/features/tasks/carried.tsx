import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../data/tasks.ts';
import { Ghost } from '../../ui/ghost.tsx';
import classes from './carry.module.css';
import type { Carry } from './use-carry.ts';

type Props = { carry: Carry; rows: readonly TaskRow[]; nameOfPlace: (place: string) => string };

/** The task that follows the pointer, and for who does not see it what becomes of the one in hand. */
export function Carried({ carry: { held, putBack, ghost }, rows, nameOfPlace }: Props) {
  const { t } = useTranslation('tasks');
  const titleOf = (taskId: string | undefined) => rows.find(({ id }) => id === taskId)?.title ?? '';
  const said = () => {
    if (held?.by === 'keys' && held.over === held.from)
      return t('people.held', { title: titleOf(held.id) });
    if (held?.by === 'keys') return t('people.over', { place: nameOfPlace(held.over) });
    return putBack ? t('people.putBack', { title: titleOf(putBack.id) }) : '';
  };
  return (
    <>
      <VisuallyHidden role="status">{said()}</VisuallyHidden>
      {held?.by === 'pointer' && (
        <Ghost ref={ghost} className={classes.ghost}>
          {titleOf(held.id)}
        </Ghost>
      )}
    </>
  );
}
