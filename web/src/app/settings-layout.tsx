import { canEdit, canManage, type Member } from '@instroom/domain/region/member.ts';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../data/session.ts';
import { paths } from '../paths.ts';
import { useDocumentTitle } from '../shared/document-title.ts';
import { InboxCount } from '../shared/inbox/inbox-count.tsx';
import { Page } from '../ui/page.tsx';
import { SubMenu, subMenuLink } from '../ui/sub-menu.tsx';
import { MessagePage } from './message-page.tsx';

const pages = [
  { name: 'region', to: paths.regionSettings },
  { name: 'people', to: paths.people },
  { name: 'fields', to: paths.fieldSettings },
  { name: 'forms', to: paths.forms },
  { name: 'words', to: paths.wordSettings },
  { name: 'templates', to: paths.templateSettings },
  { name: 'mailTemplates', to: paths.mailTemplates },
  { name: 'inbox', to: paths.inbox },
  { name: 'security', to: paths.securitySettings },
  { name: 'costs', to: paths.regionCosts },
  { name: 'audit', to: paths.audit },
] as const;

/** What whoever may edit keeps, also without managing the region. */
const ofEditors: readonly string[] = [paths.templateSettings, paths.mailTemplates, paths.inbox];

function pagesFor(member: Member) {
  if (canManage(member)) return pages;
  return canEdit(member) ? pages.filter(({ to }) => ofEditors.includes(to)) : [];
}

/** Around the settings of a region: one heading, and the pages below it. */
export function SettingsLayout() {
  const { t } = useTranslation(['settings', 'app']);
  const { regionId, member } = useSession();
  const documentTitle = useDocumentTitle(t('title'));
  const shown = pagesFor(member);
  // An address that is none of these is somebody else's to open.
  const isShown = useMatches({
    select: (matches) => matches.some(({ fullPath }) => shown.some(({ to }) => to === fullPath)),
  });
  if (!isShown && !canManage(member)) return <NoSettings regionId={regionId} />;
  return (
    <Page title={t('title')} documentTitle={documentTitle}>
      <SubMenu label={t('menu')}>
        {shown.map(({ name, to }) => (
          <Link
            key={name}
            to={to}
            params={{ regionId }}
            activeOptions={{ includeSearch: false }}
            className={subMenuLink}
          >
            {t(`pages.${name}`)}
            {name === 'inbox' && <InboxCount />}
          </Link>
        ))}
      </SubMenu>
      <Outlet />
    </Page>
  );
}

function NoSettings({ regionId }: { regionId: string }) {
  const { t } = useTranslation();
  return (
    <MessagePage
      icon={<IconLock size={32} stroke={1.5} aria-hidden />}
      title={t('noSettings.title')}
      lead={t('noSettings.lead')}
      next={t('noSettings.next')}
      action={
        <Button
          renderRoot={(button) => <Link to={paths.region} params={{ regionId }} {...button} />}
        >
          {t('noSettings.home')}
        </Button>
      }
    />
  );
}
