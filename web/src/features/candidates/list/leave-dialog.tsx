import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format.ts';
import { ExitFields } from '../exit-fields.tsx';
import type { MoveDraft } from '../move-draft.ts';

type Props = {
  count: number;
  onLeave: (exit: PhaseMove['exit']) => void;
  onClose: () => void;
};

const blank: MoveDraft = {
  to: 'exited',
  detail: '',
  reachableAgain: false,
  employer: '',
  employerOrgId: '',
  consent: false,
  keepOneYear: false,
};

/** Why all of them leave. */
export function LeaveDialog({ count, onLeave, onClose }: Props) {
  const { t } = useTranslation(['candidateList', 'app']);
  const [draft, setDraft] = useState(blank);
  const [refusal, setRefusal] = useState<ErrorCode>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { reason, reachableAgain } = draft;
    const detail = draft.detail.trim();
    if (!reason) return setRefusal('exit_reason_required');
    if (reason === 'other' && !detail) return setRefusal('exit_detail_required');
    return onLeave({ reason, reachableAgain, ...(detail && { detail }) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('candidateList:bulk.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">
            {t('candidateList:bulk.leaveLead', { count, number: formatNumber(count) })}
          </Text>
          <ExitFields
            draft={draft}
            refusal={refusal}
            onChange={(changed) => {
              setDraft((known) => ({ ...known, ...changed }));
              setRefusal(undefined);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit">{t('candidateList:bulk.leave')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
