import { hidden, type Told } from '@instroom/domain/report/hide-small.ts';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';

export function ToldNumber({ number }: { number: Told }) {
  const { t } = useTranslation('report');
  return <>{number === hidden ? t('hidden') : formatNumber(number)}</>;
}
