import type { Period } from '@instroom/domain/report/period.ts';
import { Alert } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { ConfirmButton } from '../../../shared/confirm-button.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Status } from '../../../ui/status.tsx';
import { sendEstablishYear } from '../platform-commands.ts';

/** Once, for good: hence the second press. */
export function EstablishYear({ period }: { period: Period }) {
  const { t } = useTranslation(['platform', 'errors']);
  const establish = useCommand((_, key: string) => sendEstablishYear({ period: key }));
  return (
    <>
      <Notice
        icon={<IconReportAnalytics size={28} stroke={1.5} aria-hidden />}
        title={t('platform:year.none.title')}
        lead={t('platform:year.none.lead')}
        action={
          <ConfirmButton
            label={t('platform:year.establish')}
            sure={t('platform:year.sure')}
            pending={establish.isPending}
            onConfirmed={() => establish.mutate(period.key)}
          />
        }
      />
      <Status>
        {establish.error && (
          <Alert color="red">{t(`errors:${errorCodeOf(establish.error)}`)}</Alert>
        )}
      </Status>
    </>
  );
}
