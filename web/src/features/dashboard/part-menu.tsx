import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { figureParts, searchOfPart } from '../../shared/figure-parts.ts';
import { SubMenu, subMenuLink } from '../../ui/sub-menu.tsx';

/** The parts of the page, each with an address of its own. */
export function PartMenu() {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  return (
    <SubMenu label={t('parts.label')}>
      {figureParts.map((part) => (
        <Link
          key={part}
          to={paths.figures}
          params={{ regionId }}
          search={searchOfPart(part)}
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
