import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';
import { useActs } from '../../shared/acts.tsx';
import { useClock } from '../../shared/clock.ts';
import { formatStoredDay } from '../../ui/format.ts';
import { type HoldRefusals, mostReason, readHold } from './hold-draft.ts';
import classes from './today.module.css';
import { putOnHold } from './today-commands.ts';

const usual = { week: 7, twoWeeks: 14, month: 30, quarter: 91 } as const;
const usualNames = ['week', 'twoWeeks', 'month', 'quarter'] as const;

type Props = { candidate: RosterRow; onClose: () => void };

/** Until when somebody needs nobody, and why. */
export function HoldDialog({ candidate, onClose }: Props) {
  const { t } = useTranslation(['today', 'editing', 'app']);
  const today = useClock(dayOf);
  const { draft, refusals, refused, change, submit, isBusy } = useHold(candidate, today, onClose);
  const textOf = (code: HoldRefusals[keyof HoldRefusals], typed: string) => {
    if (code === 'notAhead') return t('today:hold.notAhead');
    return code && t(`editing:refusals.${code}`, { most: mostReason, length: typed.trim().length });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('today:hold.title', { name: fullName(candidate) })}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size="md"
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <div>
            <TextInput
              type="date"
              label={t('today:hold.until')}
              min={dayAfter(today, 1)}
              value={draft.until}
              error={textOf(refusals.until, draft.until)}
              errorProps={{ role: 'alert' }}
              required
              withAsterisk={false}
              data-autofocus
              onChange={({ currentTarget: { value } }) => change({ until: value })}
            />
            <div className={classes.usual}>
              {usualNames.map((name) => (
                <Button
                  key={name}
                  variant="default"
                  size="compact-sm"
                  onClick={() => change({ until: dayAfter(today, usual[name]) })}
                >
                  {t(`today:hold.usual.${name}`)}
                </Button>
              ))}
            </div>
          </div>
          <TextInput
            label={t('today:hold.reason')}
            description={t('today:hold.reasonHint')}
            value={draft.reason}
            error={textOf(refusals.reason, draft.reason)}
            errorProps={{ role: 'alert' }}
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => change({ reason: value })}
          />
          {refused && (
            <Alert color="red" role="alert">
              {refused}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {t('today:hold.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function useHold(row: RosterRow, today: string, onClose: () => void) {
  const { t } = useTranslation(['today', 'candidates']);
  const { regionId } = useSession();
  const actions = useActs();
  const [draft, setDraft] = useState({ until: '', reason: '' });
  const [refusals, setRefusals] = useState<HoldRefusals>({});
  const [refused, setRefused] = useState<string>();
  const change = (changed: Partial<typeof draft>) => {
    setDraft((known) => ({ ...known, ...changed }));
    setRefusals({});
    setRefused(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readHold(draft, today);
    if (!read.ok) return setRefusals(read.refusals);
    const { until, reason } = read.hold;
    const names = { name: fullName(row), date: formatStoredDay(until) };
    const text = [names.date, reason].filter(Boolean).join(': ');
    const words = { field: t('candidates:dossier.fields.onHold'), text };
    void actions
      ?.act({
        do: () => putOnHold({ regionId, row }, { until, reason, words }),
        done: t('today:actions.held', names),
        undone: t('today:actions.heldUndone', names),
      })
      .then((text) => (text === undefined ? onClose() : setRefused(text)));
  };
  return { draft, refusals, refused, change, submit, isBusy: actions?.isBusy ?? false };
}
