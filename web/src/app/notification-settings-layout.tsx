import { NotificationSettingsPage } from '../features/account/notification-settings-page.tsx';
import { Frame } from './frame.tsx';

/** What somebody wants to be told, of all regions together. */
export function NotificationSettingsLayout() {
  return (
    <Frame>
      <NotificationSettingsPage />
    </Frame>
  );
}
