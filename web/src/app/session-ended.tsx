import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { latestAccessChange } from '../data/access-change.ts';
import { paths } from '../paths.ts';
import { RefusedList } from '../shared/refused-changes.tsx';
import { MessagePage } from './message-page.tsx';
import { LookProvider } from './providers.tsx';

/** In place of the application when the server ended the session: why, what was not saved, and the way back. */
export function SessionEnded() {
  const { t } = useTranslation();
  return (
    <LookProvider>
      <main>
        <RefusedList />
        <MessagePage
          icon={<IconLock size={32} stroke={1.5} aria-hidden />}
          title={t('sessionEnded.title')}
          lead={useReason()}
          action={
            <Button onClick={() => window.location.replace(signInAddress())}>
              {t('sessionEnded.signIn')}
            </Button>
          }
        />
      </main>
    </LookProvider>
  );
}

function useReason(): string {
  const { t } = useTranslation();
  const change = latestAccessChange();
  if (!change) return t('sessionEnded.other');
  const { region, role } = change;
  if (!role) return t('sessionEnded.access', { region });
  return t('sessionEnded.role', { region, role: t(`roles.${role}`).toLowerCase() });
}

/** Back to the page that was open, with less on it, unless it is closed. */
function signInAddress(): string {
  const { pathname, search } = window.location;
  const change = latestAccessChange();
  if (change && !change.role) return paths.signIn;
  return `${paths.signIn}?${new URLSearchParams({ terug: pathname + search })}`;
}
