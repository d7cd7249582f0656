import { IconLayoutGrid } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { searchOfOwn } from '../../shared/figure-parts.ts';
import { useViews } from '../../shared/views/use-views.ts';
import type { Entry } from './entries.ts';

const icon = <IconLayoutGrid size={18} stroke={1.6} aria-hidden />;

/** Dashboards of one's own and those that colleagues share. They are read once somebody searches. */
export function useDashboardEntries(text: string): Entry[] {
  const { t } = useTranslation('palette');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const { own, shared } = useViews('figures', { enabled: text.trim().length > 0 });
  return [...own, ...shared].map(({ id, name, search }) => ({
    id: `page-dashboard-${id}`,
    label: t('pages.ownFigures', { name }),
    icon,
    run: () =>
      void navigate({
        to: paths.figures,
        params: { regionId },
        search: searchOfOwn(id, search),
      }),
  }));
}
