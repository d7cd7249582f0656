import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './inbox.module.css';
import type { useChosen } from './use-chosen.ts';

type Props = Pick<ReturnType<typeof useChosen>, 'keys' | 'releasable' | 'isAll' | 'toggleAll'> & {
  isPending: boolean;
  onAct: (wish: { act: 'release' | 'discard'; keys: readonly string[] }) => void;
};

/** Several at once. */
export function ChosenBar({ keys, releasable, isAll, toggleAll, isPending, onAct }: Props) {
  const { t } = useTranslation('inbox');
  const count = keys.length;
  return (
    <div className={classes.bar}>
      <Checkbox
        label={count > 0 ? t('chosen', { count }) : t('chooseAll')}
        checked={isAll}
        indeterminate={count > 0 && !isAll}
        onChange={toggleAll}
      />
      {count > 0 && (
        <div className={classes.actions}>
          <Button
            size="sm"
            variant="light"
            disabled={releasable.length === 0}
            loading={isPending}
            onClick={() => onAct({ act: 'release', keys: releasable })}
          >
            {t('releaseChosen')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            color="red"
            loading={isPending}
            onClick={() => onAct({ act: 'discard', keys })}
          >
            {t('discardChosen')}
          </Button>
        </div>
      )}
    </div>
  );
}
