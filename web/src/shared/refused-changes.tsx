import { Alert, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { whenOnline } from '../data/connection.ts';
import { isDeviceKept } from '../data/own-device.ts';
import { dismissRefused, type RefusedChange, useRefusedChanges } from '../data/unsent.ts';
import { LongText } from '../ui/long-text.tsx';

/** Changes that were shown as made and that the server refused in the end. None goes unread. */
export function RefusedChanges() {
  useEffect(() => {
    if (isDeviceKept())
      void whenOnline(() => import('../data/last-visit.ts')).then((visit) =>
        visit.followLastVisit(),
      );
  }, []);
  return <RefusedList />;
}

export function RefusedList() {
  return useRefusedChanges().map((change) => <Refused key={change.id} change={change} />);
}

function Refused({ change: { id, code, subject, field, text } }: { change: RefusedChange }) {
  const { t } = useTranslation(['editing', 'errors']);
  return (
    <Alert
      role="alert"
      color="red"
      radius={0}
      title={t('unsent.refused', { field, subject })}
      withCloseButton
      closeButtonLabel={t('unsent.close')}
      onClose={() => dismissRefused(id)}
    >
      <Text size="sm">{t(`errors:${code}`)}</Text>
      {text ? (
        <LongText label={t('unsent.refusedText')}>
          {t('unsent.refusedText')} <q>{text}</q>
        </LongText>
      ) : (
        <Text size="sm">{t('unsent.refusedEmpty')}</Text>
      )}
    </Alert>
  );
}
