import { dayOf } from '@instroom/domain/calendar.ts';
import { readDueDay } from '@instroom/domain/task/due-day.ts';
import { priorities } from '@instroom/domain/task/task.ts';
import { Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatStoredDay } from '../../ui/format.ts';
import dayClasses from '../../ui/pick-day.module.css';
import { useClock } from '../clock.ts';
import { AssigneeSelect, ListSelect } from './task-choices.tsx';
import { repeatNames } from './task-draft.ts';
import classes from './task-form.module.css';
import { SharedWith } from './task-sharing.tsx';
import type { TaskForm } from './use-task-form.ts';

/** When a task is due and comes back, who does it and who sees it. */
export function WhenAndWho({ form, isEditable }: { form: TaskForm; isEditable: boolean }) {
  const { t } = useTranslation('tasks');
  const { draft, change, errorOf } = form;
  const today = useClock(dayOf);
  const day = readDueDay(draft.due, today);
  const spelled = day && formatStoredDay(day);
  const understood = spelled === draft.due ? undefined : spelled;
  const isPast = day !== undefined && day < today;
  const said = [understood, isPast && isEditable && t('quick.past')].filter(Boolean).join('. ');
  const disabled = !isEditable;
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label={t('dialog.day')}
          description={said || t('dialog.dayHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          disabled={disabled}
          value={draft.due}
          error={errorOf('due')}
          errorProps={{ role: 'alert' }}
          rightSection={
            <PickDay value={day} disabled={disabled} onChange={(due) => change({ due })} />
          }
          onChange={({ currentTarget }) => change({ due: currentTarget.value })}
        />
        <div>
          <div className={classes.fieldLabel}>{t('priority')}</div>
          <SegmentedControl
            fullWidth
            aria-label={t('priority')}
            disabled={disabled}
            value={draft.priority}
            data={priorities.map((value) => ({ value, label: t(`priorities.${value}`) }))}
            onChange={(priority) => change({ priority })}
          />
        </div>
      </div>
      <div className={classes.pair}>
        <AssigneeSelect form={form} disabled={disabled} />
        <SharedWith form={form} disabled={disabled} />
      </div>
      <Checkbox
        label={t('dialog.private')}
        description={t('dialog.privateHint')}
        disabled={disabled}
        checked={draft.isPrivate}
        onChange={({ currentTarget }) => change({ isPrivate: currentTarget.checked })}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('dialog.repeat')}
          data={repeatNames
            .filter((name) => name !== 'other' || draft.repeat === 'other')
            .map((value) => ({ value, label: t(`dialog.repeats.${value}`) }))}
          disabled={disabled}
          value={draft.repeat}
          error={errorOf('repeat')}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget: { value } }) =>
            change({ repeat: repeatNames.find((name) => name === value) ?? 'never' })
          }
        />
        {draft.repeat === 'never' ? (
          <ListSelect form={form} disabled={disabled} />
        ) : (
          <TextInput
            type="date"
            label={t('dialog.until')}
            disabled={disabled}
            value={draft.until}
            error={errorOf('until')}
            errorProps={{ role: 'alert' }}
            onChange={({ currentTarget }) => change({ until: currentTarget.value })}
          />
        )}
      </div>
      {draft.repeat !== 'never' && <ListSelect form={form} disabled={disabled} />}
    </>
  );
}

type PickProps = { value: string | undefined; disabled: boolean; onChange: (day: string) => void };

/** The browser's own calendar, beside words. */
function PickDay({ value, disabled, onChange }: PickProps) {
  const { t } = useTranslation('tasks');
  return (
    <input
      type="date"
      className={dayClasses.pickDay}
      aria-label={t('due.choose')}
      tabIndex={-1}
      disabled={disabled}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
