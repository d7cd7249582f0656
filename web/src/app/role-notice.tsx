import type { Role } from '@instroom/domain/region/member.ts';
import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Says so when somebody's role changes while the application is open; what it no longer allows is gone already. */
export function RoleNotice({ role }: { role: Role }) {
  const { t } = useTranslation();
  const [known, setKnown] = useState(role);
  const [shown, setShown] = useState(false);
  if (known !== role) {
    setKnown(role);
    setShown(true);
  }
  return (
    <div role="status">
      {shown && (
        <Alert
          color="teal"
          radius={0}
          title={t('roleChanged.lead', { role: t(`roles.${role}`).toLowerCase() })}
          withCloseButton
          closeButtonLabel={t('roleChanged.close')}
          onClose={() => setShown(false)}
        >
          {t(`roleChanged.${role}`)}
        </Alert>
      )}
    </div>
  );
}
