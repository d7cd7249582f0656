import { NativeSelect } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import classes from '../dashboard.module.css';
import { ActivitiesPanel } from './activities-panel.tsx';
import { FormFiguresPanel } from './form-figures.tsx';
import { ReachByFormPanel, ReachBySourcePanel } from './reach-panels.tsx';

const route = getRouteApi(paths.figures);
/** A year that is chosen may be so long ago; dossiers are not kept longer. */
const yearsBack = 4;

/** Which website, form and activity brings whom, and what becomes of them: in one year. */
export function WebsitesPart({ today }: { today: string }) {
  const { t } = useTranslation('websites');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const thisYear = Number(today.slice(0, 4));
  const search = route.useSearch();
  const { jaar: year = String(thisYear) } = search;
  return (
    <div className={classes.stack}>
      <NativeSelect
        label={t('year')}
        w={160}
        value={year}
        data={Array.from({ length: yearsBack + 1 }, (_, back) => String(thisYear - back))}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: paths.figures,
            params: { regionId },
            search: { ...search, jaar: value === String(thisYear) ? undefined : value },
            resetScroll: false,
          })
        }
      />
      <ReachByFormPanel year={year} />
      <ReachBySourcePanel year={year} />
      <FormFiguresPanel year={year} />
      <ActivitiesPanel year={year} />
    </div>
  );
}
