import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatList, formatNumber } from '../../ui/format.ts';
import { startedSentence, undoneSentence } from './start-sentence.ts';
import classes from './start-tasks.module.css';
import { StartTasksForm } from './start-tasks-form.tsx';
import { type StartingTasks, useStartTasks } from './use-start-tasks.ts';

type Props = {
  /** Without a name they are told by number only. */
  candidates: readonly { id: string; name?: string | undefined }[];
  onClose: () => void;
};

/** Chooses a list of tasks and starts it for these candidates; tells what came of it, and offers the way back. */
export function StartTasksDialog({ candidates, onClose }: Props) {
  const { t } = useTranslation(['taskTemplates', 'app']);
  const starting = useStartTasks();
  const { progress, result } = starting;
  const ids = candidates.map(({ id }) => id);
  return (
    <Modal
      opened
      onClose={() => progress || onClose()}
      title={t('taskTemplates:start.open')}
      closeButtonProps={{ 'aria-label': t('app:cancel'), disabled: progress !== undefined }}
      size={620}
    >
      <Stack>
        <Text size="sm">{useForWhom(candidates)}</Text>
        {!progress && !result && (
          <StartTasksForm
            count={ids.length}
            onStart={(wish) => starting.start(wish, ids)}
            onClose={onClose}
          />
        )}
        {progress && <Busy starting={starting} />}
        <Result starting={starting} onClose={onClose} />
      </Stack>
    </Modal>
  );
}

const mostNames = 5;

function useForWhom(candidates: Props['candidates']): string {
  const { t } = useTranslation('taskTemplates');
  const names = candidates.flatMap(({ name }) => name ?? []);
  const count = candidates.length;
  if (names.length === count && count <= mostNames)
    return t('start.forOne', { name: formatList(names) });
  return t('start.forMany', { count, number: formatNumber(count) });
}

function Busy({ starting: { progress, stop } }: { starting: StartingTasks }) {
  const { t } = useTranslation('taskTemplates');
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <div className={classes.busy}>
      <span role="status">
        {t('start.busy', { done: formatNumber(done), total: formatNumber(total) })}
      </span>
      <Progress value={(done / total) * 100} aria-label={t('start.open')} />
      <Button variant="default" onClick={stop}>
        {t('start.stop')}
      </Button>
    </div>
  );
}

/** The place is always there, so that a screen reader hears what comes. */
function Result({ starting, onClose }: { starting: StartingTasks; onClose: () => void }) {
  const { t } = useTranslation('taskTemplates');
  const { progress, result, mayUndo, undo } = starting;
  const isShown = result && !progress;
  return (
    <>
      <p role="status" className={classes.result}>
        {isShown && result.kind === 'started' && startedSentence(result, t)}
        {isShown && result.kind === 'undone' && undoneSentence(result, t)}
      </p>
      {isShown && (
        <Group justify="flex-end">
          {mayUndo && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} stroke={1.8} aria-hidden />}
              onClick={undo}
            >
              {t('start.undo')}
            </Button>
          )}
          <Button onClick={onClose} data-autofocus>
            {t('start.close')}
          </Button>
        </Group>
      )}
    </>
  );
}
