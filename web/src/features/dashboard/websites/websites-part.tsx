import { sources } from '@instroom/domain/codes/source.ts';
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import { isOfCohort } from '@instroom/domain/insight/cohort.ts';
import { NativeSelect, Skeleton } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useFormNames } from '../../../shared/forms/use-form-names.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useRoster } from '../../../shared/roster/use-roster.ts';
import classes from '../dashboard.module.css';
import { ActivitiesPanel } from './activities-panel.tsx';
import { FormFiguresPanel } from './form-figures.tsx';
import { ReachPanel } from './reach-panel.tsx';
import { wayByForm } from './ways.ts';

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
      <Arrivals year={year} />
      <FormFiguresPanel year={year} />
      <ActivitiesPanel year={year} />
    </div>
  );
}

function Arrivals({ year }: { year: string }) {
  const roster = useRoster();
  const rows = roster.data?.rows;
  const data = useMemo(() => rows?.filter(isOfCohort(year)), [rows, year]);
  return (
    <Loaded query={{ ...roster, data }} skeleton={<Skeleton height={240} radius="md" />}>
      {(came) => <Ways came={came} year={year} />}
    </Loaded>
  );
}

function Ways({ came, year }: { came: Parameters<typeof ReachPanel>[0]['came']; year: string }) {
  const { t } = useTranslation('websites');
  const nameOfForm = useFormNames();
  const sourceNames = useMemo(
    () => new Map<string, string>(sources.map(({ code, nl }) => [code, nl])),
    [],
  );
  return (
    <>
      <ReachPanel
        title={t('reach.byForm')}
        rowHeader={t('reach.form')}
        year={year}
        came={came}
        wayOf={wayByForm}
        nameOf={(formId) => (formId === notNamed ? t('reach.noForm') : nameOfForm(formId))}
        filter="formulier"
      />
      <ReachPanel
        title={t('reach.bySource')}
        rowHeader={t('reach.source')}
        year={year}
        came={came}
        wayOf={({ source }) => source}
        nameOf={(source) => sourceNames.get(source) ?? source}
        filter="bron"
      />
    </>
  );
}
