import { type FieldEntity, isCountable } from '@instroom/domain/custom/field-def.ts';
import { Checkbox, Fieldset, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldForm } from './use-field-form.ts';

type Props = { form: FieldForm; entity: FieldEntity };

/** Where the field is asked and seen. */
export function FieldPlaces({ form: { draft, change }, entity }: Props) {
  const { t } = useTranslation('ownFields');
  const ofCandidate = entity === 'candidate';
  const countable = isCountable(draft);
  return (
    <Fieldset legend={t('dialog.where')}>
      <Stack gap="sm">
        {ofCandidate && (
          <Checkbox
            label={t('dialog.form')}
            checked={draft.showInForm}
            onChange={({ currentTarget }) => change({ showInForm: currentTarget.checked })}
          />
        )}
        <Checkbox
          label={t('dialog.required')}
          description={t('dialog.requiredHint')}
          checked={draft.required}
          onChange={({ currentTarget }) => change({ required: currentTarget.checked })}
        />
        <Checkbox
          label={t('dialog.list')}
          description={t('dialog.listHint')}
          checked={draft.showInList}
          onChange={({ currentTarget }) => change({ showInList: currentTarget.checked })}
        />
        {ofCandidate && (
          <Checkbox
            label={t('dialog.dashboard')}
            description={t('dialog.dashboardHint')}
            disabled={!countable}
            checked={countable && draft.showInDashboard}
            onChange={({ currentTarget }) => change({ showInDashboard: currentTarget.checked })}
          />
        )}
        <Checkbox
          label={t('dialog.personal')}
          description={t('dialog.personalHint')}
          checked={draft.containsPersonalData}
          onChange={({ currentTarget }) => change({ containsPersonalData: currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  );
}
