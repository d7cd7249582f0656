import { sources } from '@instroom/domain/codes/source.ts';
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import { isOfCohort } from '@instroom/domain/insight/cohort.ts';
import { Skeleton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { useFormNames } from '../../../shared/forms/use-form-names.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useRoster } from '../../../shared/roster/use-roster.ts';
import { ReachPanel } from './reach-panel.tsx';
import { wayByForm } from './ways.ts';

type Props = { year: string };

const sourceNames = new Map<string, string>(sources.map(({ code, nl }) => [code, nl]));

export function ReachByFormPanel({ year }: Props) {
  const { t } = useTranslation('websites');
  const nameOfForm = useFormNames();
  return (
    <Arrivals year={year}>
      {(came) => (
        <ReachPanel
          title={t('reach.byForm')}
          rowHeader={t('reach.form')}
          year={year}
          came={came}
          wayOf={wayByForm}
          nameOf={(formId) => (formId === notNamed ? t('reach.noForm') : nameOfForm(formId))}
          filter="formulier"
        />
      )}
    </Arrivals>
  );
}

export function ReachBySourcePanel({ year }: Props) {
  const { t } = useTranslation('websites');
  return (
    <Arrivals year={year}>
      {(came) => (
        <ReachPanel
          title={t('reach.bySource')}
          rowHeader={t('reach.source')}
          year={year}
          came={came}
          wayOf={({ source }) => source}
          nameOf={(source) => sourceNames.get(source) ?? source}
          filter="bron"
        />
      )}
    </Arrivals>
  );
}

type ArrivalsProps = Props & { children: (came: readonly RosterRow[]) => ReactNode };

/** Who came in a year and still has a dossier. */
function Arrivals({ year, children }: ArrivalsProps) {
  const roster = useRoster();
  const rows = roster.data?.rows;
  const data = useMemo(() => rows?.filter(isOfCohort(year)), [rows, year]);
  return (
    <Loaded query={{ ...roster, data }} skeleton={<Skeleton height={240} radius="md" />}>
      {children}
    </Loaded>
  );
}
