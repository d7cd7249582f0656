import { SegmentedControl } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';

const route = getRouteApi(paths.today);

export function useOnlyOwn(): boolean {
  return route.useSearch().wie === 'mijn';
}

/** The day of the whole region, or of who looks. */
export function WhoseDay() {
  const { t } = useTranslation('today');
  const { regionId } = route.useParams();
  const navigate = useNavigate();
  return (
    <SegmentedControl
      aria-label={t('whose.label')}
      size="xs"
      value={useOnlyOwn() ? 'own' : 'region'}
      data={[
        { value: 'region', label: t('whose.region') },
        { value: 'own', label: t('whose.own') },
      ]}
      onChange={(whose) =>
        void navigate({
          to: paths.today,
          params: { regionId },
          search: whose === 'own' ? { wie: 'mijn' } : {},
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
