import type { ManyChange } from '@instroom/domain/candidate/change-many.ts';
import { Button, CloseButton, Progress } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format.ts';
import { StartTasksButton } from '../start-tasks-button.tsx';
import { LabelMenu } from './label-menu.tsx';
import classes from './list.module.css';
import { sentenceOf } from './outcomes.ts';
import { OwnerMenu } from './owner-menu.tsx';
import { PhaseMenu } from './phase-menu.tsx';
import { type ChangingMany, useChangeMany } from './use-change-many.ts';
import type { Selection } from './use-selection.ts';

/** What can be done with who is selected, how far it is, what came of it, and the way back. */
export function BulkBar({ selection: { selected, clear } }: { selection: Selection }) {
  const { t } = useTranslation('candidateList');
  const changing = useChangeMany();
  const { progress, result } = changing;
  const change = (wish: ManyChange) => changing.change(wish, selected);
  const count = selected.length;
  return (
    <section
      className={classes.bar}
      aria-label={t('bulk.label')}
      hidden={count === 0 && !progress && !result}
    >
      {progress && <Busy changing={changing} />}
      {!progress && count > 0 && (
        <>
          <span className={classes.count}>
            {t('bulk.selected', { number: formatNumber(count) })}
          </span>
          <OwnerMenu onChosen={(ownerUid) => change({ kind: 'owner', ownerUid })} />
          <PhaseMenu count={count} onChosen={(to, exit) => change({ kind: 'move', to, exit })} />
          <LabelMenu
            onAdd={(label) => change({ kind: 'addLabel', label })}
            onRemove={(label) => change({ kind: 'removeLabel', label })}
          />
          <StartTasksButton candidates={selected} words="bulk" />
          <Button variant="subtle" onClick={clear}>
            {t('bulk.clear')}
          </Button>
        </>
      )}
      <Result changing={changing} />
    </section>
  );
}

function Busy({ changing: { progress, stop } }: { changing: ChangingMany }) {
  const { t } = useTranslation('candidateList');
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <>
      <span className={classes.count}>
        {t('bulk.busy', { done: formatNumber(done), total: formatNumber(total) })}
      </span>
      <Progress w={160} value={(done / total) * 100} aria-label={t('bulk.label')} />
      <Button variant="default" onClick={stop}>
        {t('bulk.stop')}
      </Button>
    </>
  );
}

function Result({ changing: { result, undo, dismiss } }: { changing: ChangingMany }) {
  const { t } = useTranslation('candidateList');
  const canUndo = result?.changeId && [...result.outcomes.values()].includes('done');
  return (
    <>
      <p role="status">{result && sentenceOf(result.outcomes, t, { isUndo: !result.changeId })}</p>
      {canUndo && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} stroke={1.8} aria-hidden />}
          onClick={undo}
        >
          {t('bulk.undo')}
        </Button>
      )}
      {result && <CloseButton aria-label={t('bulk.close')} onClick={dismiss} />}
    </>
  );
}
