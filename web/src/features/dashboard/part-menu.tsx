import { IconLayoutGrid } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import {
  crossSearchOf,
  type FigureSearch,
  figureParts,
  searchOfOwn,
  searchOfPart,
} from '../../shared/figure-parts.ts';
import type { View } from '../../shared/views/use-views.ts';
import { ViewsButton } from '../../shared/views/views-button.tsx';
import { SubMenu, subMenuLink } from '../../ui/sub-menu.tsx';
import classes from './dashboard.module.css';
import { DashboardDialog } from './dashboard-dialog.tsx';

const route = getRouteApi(paths.figures);

/** The parts of the page, each with an address of its own; what all are filtered by goes along. */
export function PartMenu({ own }: { own: View | undefined }) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { overzicht: viewId, deel } = search;
  const current = viewId ? undefined : (deel ?? figureParts[0]);
  const [edited, setEdited] = useState<View | 'new'>();
  const go = (to: FigureSearch) => void navigate({ search: to, resetScroll: false });
  const link = {
    to: paths.figures,
    params: { regionId },
    activeOptions: { exact: true },
    resetScroll: false,
    className: subMenuLink,
  } as const;
  return (
    <div data-screen className={classes.menuRow}>
      <SubMenu label={t('parts.label')}>
        {figureParts.map((part) => (
          <Link
            key={part}
            {...link}
            search={part === current ? search : { ...crossSearchOf(search), ...searchOfPart(part) }}
          >
            {t(`parts.${part}`)}
          </Link>
        ))}
        {own && (
          <Link {...link} search={search}>
            {own.name}
          </Link>
        )}
      </SubMenu>
      <ViewsButton
        kind="figures"
        icon={IconLayoutGrid}
        onOpen={(view) => go(searchOfOwn(view.id, view.search))}
        onEdit={(view) => setEdited(view ?? 'new')}
        onRemoved={({ id }) => id === viewId && go(crossSearchOf(search))}
      />
      {edited && (
        <DashboardDialog
          view={edited === 'new' ? undefined : edited}
          part={current}
          filter={crossSearchOf(search)}
          onClose={() => setEdited(undefined)}
          onSaved={(id) => go({ overzicht: id, ...crossSearchOf(search) })}
        />
      )}
    </div>
  );
}
