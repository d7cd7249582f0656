import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActsProvider } from '../../shared/acts.tsx';
import { QuickTask } from '../../shared/tasks/quick-task.tsx';
import classes from './palette.module.css';

/** One task after the other, from wherever somebody is; each can be taken back. */
export function NewTask({ line, onClose }: { line: string; onClose: () => void }) {
  const { t } = useTranslation('palette');
  return (
    <div className={classes.newTask}>
      <ActsProvider>
        <div className={classes.newTaskLine}>
          <QuickTask initialLine={line} isFocused />
          <CloseButton size={36} aria-label={t('close')} onClick={onClose} />
        </div>
      </ActsProvider>
    </div>
  );
}
