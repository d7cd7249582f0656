import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../ui/format.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { useColleagues } from '../use-colleagues.ts';
import { usePeople } from './task-choices.tsx';
import type { TaskDraft } from './task-draft.ts';
import classes from './task-form.module.css';
import type { TaskForm } from './use-task-form.ts';

type Props = { form: TaskForm; disabled: boolean };

/** The colleagues who see a task besides who does it. */
export function SharedWith({ form: { draft, change }, disabled }: Props) {
  const { t } = useTranslation('tasks');
  const others = useOthers(draft);
  const { sharedWith } = draft;
  const names = others.filter(({ value }) => sharedWith.includes(value)).map(({ label }) => label);
  const words = names.length > 0 ? formatList(names) : t('dialog.sharedNobody');
  return (
    <div>
      <div className={classes.fieldLabel}>{t('dialog.shared')}</div>
      {disabled ? (
        <Text size="sm">{words}</Text>
      ) : (
        <PopoverButton
          words={words}
          label={t('dialog.shared')}
          position="bottom-start"
          width={280}
          className={classes.shared}
        >
          {() => (
            <Stack gap="xs">
              {others.map(({ value, label }) => (
                <Checkbox
                  key={value}
                  label={label}
                  checked={sharedWith.includes(value)}
                  onChange={({ currentTarget }) =>
                    change({
                      sharedWith: currentTarget.checked
                        ? [...sharedWith, value]
                        : sharedWith.filter((uid) => uid !== value),
                    })
                  }
                />
              ))}
            </Stack>
          )}
        </PopoverButton>
      )}
      <div className={classes.fieldHint}>{t('dialog.sharedHint')}</div>
    </div>
  );
}

/** Also who left since it was shared. */
function useOthers({ assigneeUid, sharedWith }: TaskDraft) {
  const { activeUids, nameOf } = useColleagues();
  const former = sharedWith
    .filter((uid) => !activeUids.has(uid))
    .map((uid) => ({ value: uid, label: nameOf(uid) }));
  return [...usePeople().filter(({ value }) => value !== assigneeUid), ...former];
}
