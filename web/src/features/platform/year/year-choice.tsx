import type { Period } from '@instroom/domain/report/period.ts';
import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../paths.ts';
import { namePeriod } from '../../../shared/period-names.ts';

type Props = { period: Period; years: readonly (readonly Period[])[] };

export function YearChoice({ period, years }: Props) {
  const { t } = useTranslation(['report', 'platform']);
  const navigate = useNavigate();
  const isKnown = years.flat().some(({ key }) => key === period.key);
  const option = (one: Period) => (
    <option key={one.key} value={one.key}>
      {namePeriod(one, t)}
    </option>
  );
  return (
    <NativeSelect
      data-screen
      aria-label={t('platform:year.choice')}
      value={period.key}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ to: paths.platformFigures, search: { periode: value }, replace: true })
      }
    >
      {!isKnown && option(period)}
      {years.map((some, index) => (
        <optgroup
          key={some[0]?.kind}
          label={t(index === 0 ? 'platform:year.calendarYears' : 'platform:year.schoolYears')}
        >
          {some.map(option)}
        </optgroup>
      ))}
    </NativeSelect>
  );
}
