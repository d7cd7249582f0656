import {
  correctingReasons,
  exitReasonSchema,
  exitReasons,
} from '@instroom/domain/codes/exit-reason.ts';
import { Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MoveFactsProps } from './move-draft.ts';

const groups = [...new Set(exitReasons.map(({ group }) => group))];

/** Why somebody leaves. */
export function ExitFields({ draft, refusal, onChange }: MoveFactsProps) {
  const { t } = useTranslation(['candidates', 'errors']);
  const other = draft.reason === 'other';
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('candidates:dossier.move.reason')}
        required
        value={draft.reason ?? ''}
        error={refusal === 'exit_reason_required' && t('errors:exit_reason_required')}
        onChange={({ currentTarget }) =>
          onChange({ reason: exitReasonSchema.safeParse(currentTarget.value).data })
        }
      >
        <option value="">{t('candidates:dossier.move.choose')}</option>
        {groups.map((group) => (
          <optgroup key={group} label={t(`candidates:dossier.move.groups.${group}`)}>
            {exitReasons
              .filter((reason) => reason.group === group)
              .map(({ code, nl }) => (
                <option key={code} value={code}>
                  {nl}
                </option>
              ))}
          </optgroup>
        ))}
      </NativeSelect>
      {correctingReasons.some((reason) => reason === draft.reason) && (
        <Text size="sm" role="status">
          {t('candidates:dossier.move.correctingNote')}
        </Text>
      )}
      <Textarea
        label={
          other ? t('candidates:dossier.move.detailRequired') : t('candidates:dossier.move.detail')
        }
        required={other}
        value={draft.detail}
        error={refusal === 'exit_detail_required' && t('errors:exit_detail_required')}
        maxLength={2000}
        rows={3}
        onChange={({ currentTarget }) => onChange({ detail: currentTarget.value })}
      />
      <Checkbox
        label={t('candidates:dossier.move.reachableAgain')}
        checked={draft.reachableAgain}
        onChange={({ currentTarget }) => onChange({ reachableAgain: currentTarget.checked })}
      />
      <Text size="sm" c="dimmed">
        {t('candidates:dossier.move.exitNote')}
      </Text>
    </Stack>
  );
}
