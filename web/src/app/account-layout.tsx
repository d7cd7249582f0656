import { AccountPage } from '../features/account/account-page.tsx';
import { Frame } from './frame.tsx';

/** One's own account belongs to no region. */
export function AccountLayout() {
  return (
    <Frame>
      <AccountPage />
    </Frame>
  );
}
