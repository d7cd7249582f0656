import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { crossSearchOf, figureParts, searchOfPart } from '../../shared/figure-parts.ts';
import { SubMenu, subMenuLink } from '../../ui/sub-menu.tsx';

const route = getRouteApi(paths.figures);

/** The parts of the page, each with an address of its own; what all are filtered by goes along. */
export function PartMenu() {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const search = route.useSearch();
  const { deel: current = figureParts[0] } = search;
  return (
    <SubMenu label={t('parts.label')}>
      {figureParts.map((part) => (
        <Link
          key={part}
          to={paths.figures}
          params={{ regionId }}
          search={part === current ? search : { ...crossSearchOf(search), ...searchOfPart(part) }}
          activeOptions={{ exact: true }}
          resetScroll={false}
          className={subMenuLink}
        >
          {t(`parts.${part}`)}
        </Link>
      ))}
    </SubMenu>
  );
}
