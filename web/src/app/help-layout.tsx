import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../data/session.ts';
import { paths } from '../paths.ts';
import { useDocumentTitle } from '../shared/document-title.ts';
import { Page } from '../ui/page.tsx';
import { SubMenu, subMenuLink } from '../ui/sub-menu.tsx';

const pages = [
  { name: 'start', to: paths.help },
  { name: 'glossary', to: paths.glossary },
  { name: 'practice', to: paths.practice },
  { name: 'wishes', to: paths.wishes },
  { name: 'sessions', to: paths.jointSessions },
] as const;

/** Around the help pages and what all regions share. */
export function HelpLayout() {
  const { t } = useTranslation('help');
  const { regionId } = useSession();
  return (
    <Page title={t('title')} documentTitle={useDocumentTitle(t('title'))}>
      <SubMenu label={t('menu')}>
        {pages.map(({ name, to }) => (
          <Link
            key={name}
            to={to}
            params={{ regionId }}
            activeOptions={{ exact: true, includeSearch: false }}
            className={subMenuLink}
          >
            {t(`pages.${name}`)}
          </Link>
        ))}
      </SubMenu>
      <Outlet />
    </Page>
  );
}
