import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { Alert, Checkbox, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../../data/session.ts';
import { formatLongDay } from '../../../ui/format.ts';
import type { FieldForm } from './use-field-form.ts';
import { useKindWords } from './use-kind-words.ts';

type Props = { form: FieldForm; confirmed: FieldDef['confirmed'] };

/** The words of the field suggest a special category of personal data. */
export function SensitiveNotice({ form, confirmed }: Props) {
  const { t } = useTranslation(['ownFields', 'errors']);
  const inWords = useKindWords();
  const { draft, change, kinds, refusal } = form;
  if (kinds.length === 0) return confirmed ? <Confirmed confirmed={confirmed} /> : null;
  return (
    <Alert
      color="yellow"
      role="alert"
      icon={<IconAlertTriangle size={18} stroke={1.6} aria-hidden />}
      title={t('sensitive.title')}
    >
      <Text size="sm">{t('sensitive.lead', { kinds: inWords(kinds) })}</Text>
      <Checkbox
        mt="sm"
        label={t('sensitive.confirm')}
        checked={draft.isConfirmed}
        error={refusal === 'field_needs_confirmation' && t('errors:field_needs_confirmation')}
        onChange={({ currentTarget }) => change({ isConfirmed: currentTarget.checked })}
      />
    </Alert>
  );
}

function Confirmed({ confirmed }: { confirmed: NonNullable<FieldDef['confirmed']> }) {
  const { t } = useTranslation(['ownFields', 'app']);
  const { regionId } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const inWords = useKindWords();
  const who = members?.rows.find(({ id }) => id === confirmed.byUid)?.displayName;
  return (
    <Text size="sm" c="dimmed">
      {t('sensitive.confirmedBy', {
        who: who ?? t('app:unknown'),
        date: formatLongDay(confirmed.at),
        kinds: inWords(confirmed.kinds),
      })}
    </Text>
  );
}
