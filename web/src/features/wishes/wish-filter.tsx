import { wishStateSchema, wishStates } from '@instroom/domain/codes/wish-state.ts';
import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WishSearch } from '../../shared/help-search.ts';
import { formatNumber } from '../../ui/format.ts';
import classes from './wishes.module.css';

type Props = { search: WishSearch; count: number; onChange: (changed: WishSearch) => void };

export function WishFilter({ search, count, onChange }: Props) {
  const { t } = useTranslation('wishes');
  return (
    <div className={classes.filter}>
      <NativeSelect
        label={t('filter.label')}
        value={search.stand ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ stand: wishStateSchema.safeParse(value).data })
        }
      >
        <option value="">{t('filter.all')}</option>
        {wishStates.map(({ code, nl }) => (
          <option key={code} value={code}>
            {nl}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('sort.label')}
        value={search.volgorde ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ volgorde: value === 'nieuwste' ? value : undefined })
        }
      >
        <option value="">{t('sort.votes')}</option>
        <option value="nieuwste">{t('sort.newest')}</option>
      </NativeSelect>
      <Text size="sm" c="dimmed" role="status">
        {t('count', { count, number: formatNumber(count) })}
      </Text>
    </div>
  );
}
