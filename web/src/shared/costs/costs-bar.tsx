import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './costs.module.css';

type Props = {
  year: number;
  years: readonly number[];
  onYear: (year: number) => void;
  onDownload: () => void;
};

/** Which year, and the same as a file. */
export function CostsBar({ year, years, onYear, onDownload }: Props) {
  const { t } = useTranslation('costs');
  return (
    <div className={classes.bar}>
      <NativeSelect
        aria-label={t('year')}
        value={String(year)}
        data={years.map(String)}
        onChange={({ currentTarget }) => onYear(Number(currentTarget.value))}
      />
      <Button
        variant="default"
        leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
        onClick={onDownload}
      >
        {t('download')}
      </Button>
    </div>
  );
}
