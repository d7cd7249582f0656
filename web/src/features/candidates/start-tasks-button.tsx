import { fullName } from '@instroom/domain/candidate/name.ts';
import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StartTasksDialog } from '../../shared/tasks/start-tasks-dialog.tsx';

type Props = {
  candidates: readonly (Parameters<typeof fullName>[0] & { id: string })[];
  words?: 'open' | 'bulk';
};

/** For whom is chosen when it is opened: a list that goes on moving changes nothing of it. */
export function StartTasksButton({ candidates, words = 'open' }: Props) {
  const { t } = useTranslation('taskTemplates');
  const [chosen, setChosen] = useState<{ id: string; name: string }[]>();
  const open = () =>
    setChosen(candidates.map((candidate) => ({ id: candidate.id, name: fullName(candidate) })));
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconListCheck size={16} stroke={1.6} aria-hidden />}
        onClick={open}
      >
        {t(`start.${words}`)}
      </Button>
      {chosen && <StartTasksDialog candidates={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
