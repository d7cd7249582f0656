import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import type { NetworkSearch } from '../../shared/network/filter.ts';
import { Page } from '../../ui/page.tsx';
import { SubMenu, subMenuLink } from '../../ui/sub-menu.tsx';

type Props = {
  /** Which of the pages it is, for the browser's tab. */
  page: 'list' | 'map' | 'contacts' | 'elsewhere';
  /** The filter that list and map share. */
  search?: NetworkSearch;
  beside?: ReactNode;
  children: ReactNode;
};

/** One heading: the organizations as a list and on a map, the people, and what is beyond the region. */
export function NetworkFrame({ page, search = {}, beside, children }: Props) {
  const { t } = useTranslation('network');
  const { regionId } = useSession();
  const documentTitle = useDocumentTitle(
    page === 'list' ? t('title') : `${t(`pages.${page}`)} – ${t('title')}`,
  );
  const link = { params: { regionId }, className: subMenuLink };
  return (
    <Page title={t('title')} documentTitle={documentTitle} beside={beside}>
      <SubMenu label={t('pages.label')}>
        <Link
          {...link}
          to={paths.network}
          search={search}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t('pages.list')}
        </Link>
        <Link
          {...link}
          to={paths.networkMap}
          search={search}
          activeOptions={{ includeSearch: false }}
        >
          {t('pages.map')}
        </Link>
        <Link {...link} to={paths.contacts} activeOptions={{ includeSearch: false }}>
          {t('pages.contacts')}
        </Link>
        <Link {...link} to={paths.elsewhere} activeOptions={{ includeSearch: false }}>
          {t('pages.elsewhere')}
        </Link>
      </SubMenu>
      {children}
    </Page>
  );
}
