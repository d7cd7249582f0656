import { dayOf } from '@instroom/domain/calendar.ts';
import {
  nameTarget,
  type TargetsChange,
  targetsOf,
  type YearTargets,
} from '@instroom/domain/region/targets.ts';
import { lastPeriods, type Period, readPeriod } from '@instroom/domain/report/period.ts';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namePeriod } from '../../shared/period-names.ts';
import type { RegionDraft, RegionValues } from '../../shared/region/draft.ts';
import { EditablePanel } from '../../shared/region/editable-panel.tsx';
import { formatNumber } from '../../ui/format.ts';
import classes from './settings.module.css';
import { TargetFields } from './target-fields.tsx';
import { useRegionPart } from './use-region-part.ts';

/** What the region sets out to reach, year by year. */
export function TargetsPanel() {
  const { t } = useTranslation('settings');
  const { t: ofReport } = useTranslation('report');
  const { region, current, send } = useRegionPart();
  const { targets = {} } = region.settings;
  const years = yearsToChoose(Object.keys(targets));
  const [key, setKey] = useState(years[0]?.key ?? '');
  const period = readPeriod(key);
  const year = period ? namePeriod(period, ofReport) : key;
  const known = targets[key] ?? {};
  const facts = targetsOf.map((of) => ({
    label: nameTarget(of),
    value: known[of.name] === undefined ? '' : formatNumber(known[of.name] ?? 0),
  }));
  const choice = (
    <NativeSelect
      aria-label={t('region.targetYear')}
      maw={280}
      value={key}
      data={years.map((one) => ({ value: one.key, label: namePeriod(one, ofReport) }))}
      onChange={({ currentTarget }) => setKey(currentTarget.value)}
    />
  );
  return (
    <EditablePanel
      title={t('region.targets')}
      facts={[{ label: t('region.targetYear'), value: choice }, ...facts]}
      current={{ ...current, targets: typed(known) }}
      fields={['targets']}
      inputs={(form) => (
        <>
          <p className={classes.lead}>{t('region.targetsNote', { year })}</p>
          <TargetFields form={form} sectors={region.sectors} />
        </>
      )}
      toChange={(values, _changed, before) => ({
        settings: { targets: { [key]: changedTargets(values, before) } },
      })}
      send={send}
    >
      {Object.keys(known).length === 0 && <p className={classes.note}>{t('region.noTargets')}</p>}
    </EditablePanel>
  );
}

/** This year, the one before and the next one, as calendar and as school year; and those that have targets. */
function yearsToChoose(known: readonly string[]): Period[] {
  const month = dayOf(new Date()).slice(0, 7);
  const next = `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;
  const offered = (['year', 'schoolYear'] as const).flatMap((kind) => {
    const [after, present, before] = lastPeriods(kind, next, 3);
    return [present, after, before];
  });
  const periods = [...offered, ...known.map(readPeriod)].flatMap((one) => one ?? []);
  return periods.filter(({ key }, index) => periods.findIndex((one) => one.key === key) === index);
}

function typed(targets: YearTargets): RegionDraft['targets'] {
  return Object.fromEntries(
    Object.entries(targets).map(([name, number]) => [name, String(number)]),
  );
}

/** Only those that are another than when the panel was opened: a colleague may be at another target. */
function changedTargets(
  { targets: after }: Pick<RegionValues, 'targets'>,
  { targets: before }: RegionDraft,
): TargetsChange[string] {
  const changed = targetsOf.filter(
    ({ name }) => String(after[name] ?? '') !== (before[name] ?? ''),
  );
  return Object.fromEntries(changed.map(({ name }) => [name, after[name] ?? null]));
}
